/**
 * What an organisation's people did up to a month-end. Counted for the whole organisation only, and rounded down to a
 * multiple of the smallest group, so that what one person did does not show; null for fewer than that.
 */
export interface Activity {
  /** Badges that members were given while they were a member. */
  badges: number | null;
  remindersSent: number | null;
  instructionsRead: number | null;
  /** Members with something to renew after a change of an application. */
  toRenew: number | null;
}

export function rounded(count: number, minimum: number): number | null {
  return count < minimum ? null : Math.floor(count / minimum) * minimum;
}
