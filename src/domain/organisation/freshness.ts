/** So many days before it expires, something counts as expiring soon. */
export const expiringDays = 90;

/**
 * When something that was shown at this moment stops counting for an organisation that asks it no older than so many
 * months. A day that the month does not have ends with the month.
 */
export function expiresAt(shown: string, months: number): string {
  return moved(new Date(shown), months).to.toISOString();
}

/** What was shown after this moment still counts; what was shown at it or earlier has expired. */
export function freshSince(now: Date, months: number): string {
  const { to, isMonthAfter } = moved(now, -months);
  return (isMonthAfter ? new Date(to.getTime() - 1) : to).toISOString();
}

/** So many months on; where that day does not exist, the first moment of the month after. */
function moved(from: Date, months: number): { to: Date; isMonthAfter: boolean } {
  const to = new Date(from);
  to.setUTCMonth(from.getUTCMonth() + months);
  const isMonthAfter = to.getUTCDate() !== from.getUTCDate();
  if (isMonthAfter) {
    to.setUTCDate(1);
    to.setUTCHours(0, 0, 0, 0);
  }
  return { to, isMonthAfter };
}
