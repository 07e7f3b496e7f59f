/** How often something was done in an organisation. Kept to count on from, never shown. */
export interface Done {
  /** Badges that members were given while they were a member. */
  badges: number;
  remindersSent: number;
  instructionsRead: number;
  /** Times that a change of an application asked a member to renew something. */
  toRenew: number;
}

/**
 * What was done up to a month-end, as published: for the whole organisation only, and rounded down to a multiple of the
 * smallest group; null for fewer than that. It counts what happened, and what happened is never taken off: else a number
 * that drops in a month in which one person left would say what that person had done.
 */
export type Activity = Record<keyof Done, number | null>;

export const nothingDone: Done = { badges: 0, remindersSent: 0, instructionsRead: 0, toRenew: 0 };

export function doneTogether(one: Done, other: Done): Done {
  return {
    badges: one.badges + other.badges,
    remindersSent: one.remindersSent + other.remindersSent,
    instructionsRead: one.instructionsRead + other.instructionsRead,
    toRenew: one.toRenew + other.toRenew,
  };
}

export function publishedActivity(
  { badges, remindersSent, instructionsRead, toRenew }: Done,
  minimum: number,
): Activity {
  return {
    badges: rounded(badges, minimum),
    remindersSent: rounded(remindersSent, minimum),
    instructionsRead: rounded(instructionsRead, minimum),
    toRenew: rounded(toRenew, minimum),
  };
}

export function rounded(count: number, minimum: number): number | null {
  return count < minimum ? null : Math.floor(count / minimum) * minimum;
}
