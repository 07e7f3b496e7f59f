import { countedGroups } from '#domain/organisation/counted-groups';
import type { Team } from '#domain/organisation/team-tree';
import type { Deps } from '../../context.ts';
import { refreshStanding } from '../member-standing/refresh.ts';
import type { OrganisationRow } from '../organisations/store.ts';
import { ownCounts } from './store.ts';

interface Place {
  organisation: OrganisationRow;
  teams: readonly Team[];
  /** These teams only. */
  within: readonly string[] | undefined;
}

/** True where all people of these teams are in groups large enough, so that a number of them says nothing of fewer. */
export async function isCountedWhole(deps: Deps, { organisation, teams, within }: Place): Promise<boolean> {
  await refreshStanding(deps, organisation.id);
  const own = await ownCounts(deps.db, organisation.id);
  const { people, counted } = countedGroups(teams, own, organisation.settings.minimumGroup)(within);
  return counted?.people === people;
}
