import { countedGroups, type GroupCounts } from '#domain/organisation/counted-groups';
import type { TeamCounts } from '#domain/organisation/team-counts';
import { type Team, withChildren } from '#domain/organisation/team-tree';
import type { Database } from '../../db/client.ts';
import { recent } from '../../recent.ts';
import type { OrganisationRow } from '../organisations/store.ts';
import { ownCounts } from './store.ts';

interface Place {
  organisation: OrganisationRow;
  teams: readonly Team[];
}

/** What may be counted of people without a purpose. */
export interface CountsNow {
  /** Of these teams, or everybody. */
  within(teams: readonly string[] | undefined): GroupCounts;
  /** Of a team with the teams under it. */
  of(team: string): GroupCounts;
}

interface Known {
  teams: readonly Team[];
  own: readonly TeamCounts[];
  minimum: number;
  counts: CountsNow;
}

const known = recent<Known>(30);

/**
 * The counts of today; bring the standing up to date first. They are read anew for each who asks, and reckoned anew where
 * they, the teams or the smallest group that is counted are no longer what they were.
 */
export async function countsNow(db: Database, { organisation, teams }: Place): Promise<CountsNow> {
  const own = await ownCounts(db, organisation.id);
  const minimum = organisation.settings.minimumGroup;
  const before = known.get(organisation.id);
  if (before && before.teams === teams && before.own === own && before.minimum === minimum) return before.counts;
  const counts = reckoned(teams, own, minimum);
  known.set(organisation.id, { teams, own, minimum, counts });
  return counts;
}

function reckoned(teams: readonly Team[], own: readonly TeamCounts[], minimum: number): CountsNow {
  const countOf = countedGroups(teams, own, minimum);
  const everybody = countOf();
  const perTeam = new Map<string, GroupCounts>();
  return {
    within: (asked) => (asked === undefined ? everybody : countOf(asked)),
    of(team) {
      const counts = perTeam.get(team) ?? countOf(withChildren(teams, team));
      perTeam.set(team, counts);
      return counts;
    },
  };
}
