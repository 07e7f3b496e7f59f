import { type CompetenceId, competenceIds, type LevelVector } from '../taxonomy.ts';
import { expiringDays, freshSince } from './freshness.ts';

/** Up to when something that was shown has expired, and up to when its end is near. */
export interface Moments {
  freshSince: string;
  expiringBefore: string;
}

/** What time makes of what somebody showed; sets of competences are bits, in the order of the competences. */
export interface StandingNow {
  asked: number;
  /** Asked, and shown recently enough. */
  met: number;
  /** Met, and about to expire. */
  expiring: number;
  /** The oldest showing that counts: all this holds until freshSince gets there. */
  oldestMet: string | null;
  /** The oldest of which the end is not near: all this holds until expiringBefore gets there. */
  oldestLasting: string | null;
}

const day = 24 * 60 * 60_000;

export function momentsOf(now: Date, freshnessMonths: number): Moments {
  return {
    freshSince: freshSince(now, freshnessMonths),
    expiringBefore: freshSince(new Date(now.getTime() + expiringDays * day), freshnessMonths),
  };
}

/** How a member stands at these moments; shown is only of what is asked. */
export function standingNow(
  { need, shown }: { need: LevelVector; shown: Record<CompetenceId, string | null> },
  { freshSince, expiringBefore }: Moments,
): StandingNow {
  const asked = competenceIds.filter((competence) => need[competence] > 0);
  const met = asked.filter((competence) => (shown[competence] ?? '') > freshSince);
  const expiring = met.filter((competence) => (shown[competence] ?? '') <= expiringBefore);
  const oldest = (those: readonly CompetenceId[]) => those.flatMap((one) => shown[one] ?? []).sort()[0] ?? null;
  return {
    asked: bitsOf(asked),
    met: bitsOf(met),
    expiring: bitsOf(expiring),
    oldestMet: oldest(met),
    oldestLasting: oldest(met.filter((competence) => !expiring.includes(competence))),
  };
}

const bitsOf = (those: readonly CompetenceId[]) =>
  those.reduce((bits, competence) => bits + 2 ** competenceIds.indexOf(competence), 0);

/** The competences that these bits stand for. */
export const competencesIn = (bits: number): CompetenceId[] => competenceIds.filter((_, at) => bits & (2 ** at));
