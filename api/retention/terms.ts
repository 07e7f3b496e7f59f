const day = 24 * 60 * 60_000;

/** How long things are kept, in milliseconds. */
export const terms = {
  /** Answers, counted from the result. */
  answers: 90 * day,
  /** An attempt that nobody handed in, counted from its start. */
  openAttempts: 90 * day,
  /** What an entry of the audit trail says; the chain itself stays. */
  auditContent: 3 * 365 * day,
} as const;

/** True while the answers of an attempt that was submitted then still belong to the learner. */
export function answersAreKept(submittedAt: string, now: Date): boolean {
  return Date.parse(submittedAt) + terms.answers > now.getTime();
}
