import { dayInTheNetherlands } from './day.ts';

const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;

/** "22 november 2026" for a date, "november 2026" for 2026-11; the text itself where it is no date. */
export function dutchDate(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(iso) ?? [];
  const name = months[Number(month) - 1];
  if (!name) return iso;
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`;
}

/** A time in UTC to the minute: "22 november 2026, 10:15 uur (UTC)". */
export function dutchTime(iso: string): string {
  return `${dutchDate(iso.split('T')[0] ?? iso)}, ${iso.slice(11, 16)} uur (UTC)`;
}

/** The calendar day in the Netherlands of a moment in UTC; the text itself where it is no moment. */
export function dayOf(moment: string): string {
  return Number.isNaN(Date.parse(moment)) ? moment : dutchDate(dayInTheNetherlands(moment));
}
