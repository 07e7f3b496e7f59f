import type { PassRule } from './schema/assessment.ts';
import { meanScore } from './score.ts';

/** short-set: between the two boundaries, so a short set of new questions decides. */
export type Decision = 'attained' | 'short-set' | 'not-yet';

/**
 * The decision that a pass rule takes on the scores of one cell; a score on a boundary has reached it.
 * @param complete true where the short set is among the scores: then there is no second short set
 */
export function decide(scores: readonly number[], rule: PassRule, complete: boolean): Decision {
  const score = meanScore(scores);
  if (complete) return score >= rule.shortSet.attainedFrom ? 'attained' : 'not-yet';
  if (score >= rule.attainedFrom) return 'attained';
  return score < rule.notYetBelow ? 'not-yet' : 'short-set';
}
