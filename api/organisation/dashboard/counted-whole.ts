import { countedGroups } from '#domain/organisation/counted-groups';
import type { Team } from '#domain/organisation/team-tree';
import type { Deps } from '../../context.ts';
import { refreshStanding } from '../member-standing/refresh.ts';
import type { OrganisationRow } from '../organisations/store.ts';
import { ownCounts } from './store.ts';

interface Place {
  organisation: OrganisationRow;
  teams: readonly Team[];
}

/**
 * Tells of some teams, or of all where none are named, whether all their people are in groups large enough, so that a
 * number of them says nothing of fewer.
 */
export async function countedWhole(
  deps: Deps,
  { organisation, teams }: Place,
): Promise<(within?: readonly string[]) => boolean> {
  await refreshStanding(deps, organisation.id);
  const own = await ownCounts(deps.db, organisation.id);
  const countOf = countedGroups(teams, own, organisation.settings.minimumGroup);
  return (within) => {
    const { people, counted } = countOf(within);
    return counted?.people === people;
  };
}
