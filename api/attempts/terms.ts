import { retentionDays } from '#domain/retention';

const day = 24 * 60 * 60_000;

/** How long what belongs to attempts is kept, in milliseconds. */
export const attemptTerms = {
  /** Answers, counted from the result. */
  answers: retentionDays.answers * day,
  /** An attempt that nobody handed in, counted from its start. */
  openAttempts: retentionDays.openAttempts * day,
} as const;

/** True while the answers of an attempt that was submitted then still belong to the learner. */
export function answersAreKept(submittedAt: string, now: Date): boolean {
  return Date.parse(submittedAt) + attemptTerms.answers > now.getTime();
}
