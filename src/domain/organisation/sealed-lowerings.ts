import { canonicalJson } from '../canonical-json.ts';
import type { Taxonomy } from '../situation.ts';
import { teamLowering } from './assigned-situation.ts';
import { isBelowGovernment, isTeamBelowGovernment } from './below-government.ts';
import type { PeopleAlike, RecordedLowering, RecordedOfPeople } from './people-alike.ts';
import { rounded } from './published/activity.ts';
import type { SealedLowering, SealedLowerings } from './seal-content.ts';

/** A decision, with how many people it holds for, and how many of those fall under the government level. */
interface Decided {
  lowering: RecordedLowering;
  team: string | undefined;
  people: number;
  below: number;
}

/**
 * That an organisation asks less, of whom and why. A decision of fewer people than the smallest group is not told of:
 * its reason and its day would say something of those few. They are counted together, rounded down as all others.
 * @param taxonomy with the organisation's own applications
 */
export function sealedLowerings(taxonomy: Taxonomy, recorded: RecordedOfPeople, minimum: number): SealedLowerings {
  const all = decidedOf(recorded, (alike) => isBelowGovernment(taxonomy, recorded, alike));
  const few = all.filter(({ people }) => people < minimum);
  const sum = (of: 'people' | 'below') => few.reduce((total, one) => total + one[of], 0);
  return {
    decisions: all.flatMap((one): SealedLowering[] => {
      const { team, below, lowering } = one;
      const people = rounded(one.people, minimum);
      if (people === null) return [];
      const { reason, decidedOn, decidedBy } = lowering;
      const name = recorded.teams.find(({ id }) => id === team)?.name;
      const isOfTeam = team !== undefined && isTeamBelowGovernment(taxonomy, recorded, team);
      const belowGovernment = isOfTeam || rounded(below, minimum) !== null;
      return [{ ...(name !== undefined && { team: name }), reason, decidedOn, decidedBy, people, belowGovernment }];
    }),
    others: { people: rounded(sum('people'), minimum), belowGovernment: rounded(sum('below'), minimum) !== null },
  };
}

/** One entry per team that has a decision, and per decision that was taken of people one by one. */
function decidedOf(recorded: RecordedOfPeople, isBelow: (alike: PeopleAlike) => boolean): Decided[] {
  const all = new Map<string, Decided>();
  for (const alike of recorded.people) {
    const ofTeam = alike.lowering ? undefined : teamLowering(recorded, alike.team);
    const lowering = alike.lowering ?? ofTeam;
    if (!lowering) continue;
    const { reason, decidedOn, decidedBy } = lowering;
    const key = canonicalJson([ofTeam?.team ?? null, reason, decidedOn, decidedBy]);
    const { people, below } = all.get(key) ?? { people: 0, below: 0 };
    const more = isBelow(alike) ? alike.people : 0;
    all.set(key, { lowering, team: ofTeam?.team, people: people + alike.people, below: below + more });
  }
  return [...all.values()];
}
