import { dayInTheNetherlands, reckonedDay } from '../day.ts';

/** The last day of the last month that has ended in the Netherlands. */
export function lastMonthEnd(now: Date): string {
  const [year, month] = dayInTheNetherlands(now).split('-').map(Number);
  return dayBefore(year ?? 0, month ?? 0);
}

/** The last day of the month that a day is in. */
export function monthEndOf(day: string): string {
  const [year, month] = day.split('-').map(Number);
  return dayBefore(year ?? 0, (month ?? 0) + 1);
}

/** Whether this is the last day of a month. */
export function isMonthEnd(day: string): boolean {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.getUTCDate() === 1;
}

/**
 * Whether a month has ended in the Netherlands that is not sealed yet.
 * @param lastSeal the day of the last seal of a month-end; where there is none, the day on which the organisation began
 */
export function isSealDue(lastSeal: string, now: Date): boolean {
  return lastSeal < lastMonthEnd(now);
}

/** The day before the first of a month; months past December count on. */
function dayBefore(year: number, month: number): string {
  return reckonedDay(new Date(Date.UTC(year, month - 1, 0)));
}
