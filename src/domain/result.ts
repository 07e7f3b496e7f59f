import { type Decision, decide } from './decision.ts';
import type { Mark } from './marking.ts';
import type { AttemptsPolicy, PassRule } from './schema/assessment.ts';
import type { Item } from './schema/item.ts';
import { meanScore } from './score.ts';
import type { CellId } from './taxonomy.ts';

export { type Allowance, allowance, type EarlierAttempt } from './allowance.ts';
export type { Decision } from './decision.ts';

/** A question of a test with the mark that its answer got. */
export interface MarkedItem {
  item: Item;
  pool: 'open' | 'closed';
  mark: Mark;
}

export interface CellResult {
  cell: CellId;
  /** The mean score over the questions, 0 to 1. */
  score: number;
  /** How far the score may well be off, as a share of 1; see `standardError`. */
  standardError: number;
  questions: number;
  unanswered: number;
  decision: Decision;
  /** Where to read on, as course/lesson#anchor: of every question that scored below 1, the worst first. */
  missed: string[];
  pool: 'open' | 'closed' | 'mixed';
}

/**
 * What a test of one cell shows. The pass rule is judged per cell: one competence cannot make good another.
 * @param earlier the form, where `marked` is the short set that completes it; then all questions decide together
 * @throws RangeError where there are no questions
 */
export function decideCell(
  cell: CellId,
  marked: readonly MarkedItem[],
  rule: PassRule,
  earlier?: readonly MarkedItem[],
): CellResult {
  const all = [...(earlier ?? []), ...marked];
  const scores = all.map(({ mark }) => mark.score);
  return {
    cell,
    score: meanScore(scores),
    standardError: standardError(scores),
    questions: all.length,
    unanswered: all.filter(({ mark }) => !mark.answered).length,
    decision: decide(scores, rule, earlier !== undefined),
    missed: missedTopics(all),
    pool: poolOf(all),
  };
}

/**
 * The standard error of the mean score: the standard deviation of the question scores (with n - 1) over the root of n.
 * For right-or-wrong questions this is the error of measurement of one person's score in classical test theory,
 * sqrt(p(1-p)/(n-1)) (F.M. Lord, "Do tests of the same length have the same standard errors of measurement?",
 * Educational and Psychological Measurement 17, 1957, 510-521).
 * With few questions it is large and itself uncertain: over 8 questions of which 6 are right it is 0.16. Where all
 * questions score the same it is 0, which says that they agree, not that the score is certain. One question tells
 * nothing about its own error; then it is 0.5, the most that scores from 0 to 1 can spread around their mean.
 */
export function standardError(scores: readonly number[]): number {
  if (scores.length < 2) return 0.5;
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const squares = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0);
  return Math.sqrt(squares / (scores.length - 1) / scores.length);
}

/**
 * Whether the right answers may be shown with a result.
 * @param triesLeft after this attempt; while a short set is still to come the key stays hidden
 */
export function mayShowKey(policy: AttemptsPolicy, decision: Decision, triesLeft: number): boolean {
  if (policy.showKey === 'never' || decision === 'short-set') return false;
  return decision === 'attained' || triesLeft <= 0;
}

function missedTopics(all: readonly MarkedItem[]): string[] {
  const missed = all.filter(({ mark }) => mark.score < 1).toSorted((one, other) => one.mark.score - other.mark.score);
  return [...new Set(missed.map(({ item }) => item.lesson))];
}

function poolOf(all: readonly MarkedItem[]): CellResult['pool'] {
  const [pool, ...others] = new Set(all.map((entry) => entry.pool));
  return pool === undefined || others.length > 0 ? 'mixed' : pool;
}
