import { reckonedDay } from '../day.ts';
import type { ReminderRepeat } from './reminder.ts';

const zone = 'Europe/Amsterdam';

/** Whether it is a moment at which a mail that nobody waits for may arrive: on a working day, from eight to six. */
export function isOfficeHour(at: Date): boolean {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'short',
    hour: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(at);
  const part = (type: 'weekday' | 'hour') => parts.find((one) => one.type === type)?.value ?? '';
  const hour = Number(part('hour'));
  return !['Sat', 'Sun'].includes(part('weekday')) && hour >= 8 && hour < 18;
}

/** When a plan goes next, or null where it was for once. */
export function nextRun(
  { repeat, everyWeeks, startsOn }: { repeat: ReminderRepeat; everyWeeks: number | null; startsOn: string },
  today: string,
): string | null {
  if (repeat === 'monthly') return monthlyAfter(startsOn, today);
  return repeat === 'weeks' && everyWeeks !== null ? weeksAfter(startsOn, today, everyWeeks) : null;
}

/** The first day after `today` that is a whole number of times `every` weeks after `start`. */
function weeksAfter(start: string, today: string, every: number): string {
  const [first, now] = [Date.parse(start), Date.parse(today)];
  const step = every * 7 * 24 * 60 * 60_000;
  const times = Math.max(1, Math.floor((now - first) / step) + 1);
  return reckonedDay(new Date(first + times * step));
}

/** The first day after `today` that is a whole number of months after `start`; where a month lacks that day, its last. */
export function monthlyAfter(start: string, today: string): string {
  for (let months = 1; ; months++) {
    const next = monthsOn(start, months);
    if (next > today) return next;
  }
}

function monthsOn(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return reckonedDay(new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))));
}
