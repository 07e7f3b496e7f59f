/** How long things are kept of which no organisation sets the term, in days. What an organisation sets is in organisation/settings.ts. */
export const retentionDays = {
  /** Requests to sign in, sessions, first answers to a request, lists of an import that nobody confirmed. */
  passing: 1,
  /** Answers, counted from the result. */
  answers: 90,
  /** A test that nobody handed in, counted from its start. */
  openAttempts: 90,
  /** An invitation that nobody answered, counted from the day on which it expired. */
  invitations: 90,
  /** Entries of the log about signing in, learning and testing. */
  accessLog: 90,
  /** All other entries of the log. */
  administration: 3 * 365,
} as const;

/** How long somebody stays signed in, in hours. */
export const sessionHours = { idle: 1, most: 12 } as const;

/** How long a link to sign in works, in minutes. */
export const signInMinutes = 30;
