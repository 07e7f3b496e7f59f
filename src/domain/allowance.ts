import type { Decision } from './decision.ts';
import type { AttemptsPolicy } from './schema/assessment.ts';

/** An attempt at one cell's test as it is stored, with moments as ISO texts. */
export interface EarlierAttempt {
  startedAt: string;
  submittedAt?: string | null;
  decision?: Decision | null;
  /** True for a short set: it completes the form before it and is not a try of its own. */
  completes?: boolean;
}

/** Whether a new attempt may start now, or from when; `until` is an ISO text. */
export type Allowance =
  | { kind: 'may-start'; triesLeft: number }
  | { kind: 'cooling-down'; until: string }
  | { kind: 'spent'; until: string };

const hour = 3_600_000;
const day = 24 * hour;

/**
 * Whether a learner may start a cell's test. A try is a form with the short set that completes it. Tries count within
 * a sliding period from their start, an unfinished one too; an attained one never counts against the learner.
 * After a not-yet the cool-down runs from the submission, also if the cell was attained before.
 */
export function allowance(policy: AttemptsPolicy, earlier: readonly EarlierAttempt[], now: Date): Allowance {
  const tries = asTries(earlier);
  const cooled = Math.max(0, ...tries.map((attempt) => cooledAt(attempt, policy)));
  const expiries = tries
    .filter((attempt) => attempt.decision !== 'attained')
    .map((attempt) => Date.parse(attempt.startedAt) + policy.periodDays * day)
    .filter((expiry) => expiry > now.getTime())
    .toSorted((one, other) => one - other);
  const freed = expiries[expiries.length - policy.maxTries];
  if (freed !== undefined) return { kind: 'spent', until: moment(Math.max(freed, cooled)) };
  if (cooled > now.getTime()) return { kind: 'cooling-down', until: moment(cooled) };
  return { kind: 'may-start', triesLeft: policy.maxTries - expiries.length };
}

/** The tries, oldest first; a short set passes its submission and decision to the form that it completes. */
function asTries(earlier: readonly EarlierAttempt[]): EarlierAttempt[] {
  const tries: EarlierAttempt[] = [];
  for (const attempt of earlier.toSorted((one, other) => Date.parse(one.startedAt) - Date.parse(other.startedAt))) {
    const form = attempt.completes === true ? tries.pop() : undefined;
    const isDecided = Boolean(attempt.decision);
    if (form === undefined) tries.push(attempt);
    else tries.push(isDecided ? { ...form, submittedAt: attempt.submittedAt, decision: attempt.decision } : form);
  }
  return tries;
}

function cooledAt({ decision, submittedAt }: EarlierAttempt, policy: AttemptsPolicy): number {
  return decision === 'not-yet' && submittedAt ? Date.parse(submittedAt) + policy.cooldownHours * hour : 0;
}

function moment(time: number): string {
  return new Date(time).toISOString();
}
