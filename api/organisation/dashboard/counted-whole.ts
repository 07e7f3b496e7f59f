import type { Team } from '#domain/organisation/team-tree';
import type { Deps } from '../../context.ts';
import { refreshStanding } from '../member-standing/refresh.ts';
import type { OrganisationRow } from '../organisations/store.ts';
import { orSayHowFar } from '../under-way/wait.ts';
import { countsNow } from './counts.ts';

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
  await orSayHowFar(deps, organisation.id, refreshStanding(deps, organisation.id));
  const counts = await countsNow(deps.db, { organisation, teams });
  return (within) => {
    const { people, counted } = counts.within(within);
    return counted?.people === people;
  };
}
