const day = 24 * 60 * 60_000;

/** How long what belongs to attempts is kept, in milliseconds. */
export const attemptTerms = {
  /** Answers, counted from the result. */
  answers: 90 * day,
  /** An attempt that nobody handed in, counted from its start. */
  openAttempts: 90 * day,
} as const;

/** True while the answers of an attempt that was submitted then still belong to the learner. */
export function answersAreKept(submittedAt: string, now: Date): boolean {
  return Date.parse(submittedAt) + attemptTerms.answers > now.getTime();
}
