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

/** "22 november 2026" for a date or a time in UTC, "november 2026" for 2026-11; the text itself where it is no date. */
export function dutchDate(iso: string): string {
  const [year, month, day] = iso.slice(0, 10).split('-');
  const name = months[Number(month) - 1];
  if (!year || !name) return iso;
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`;
}

/** A time in UTC to the minute: "22 november 2026, 10:15 uur (UTC)". */
export function dutchTime(iso: string): string {
  return `${dutchDate(iso)}, ${iso.slice(11, 16)} uur (UTC)`;
}

/** The calendar day in the Netherlands of a moment in UTC; the text itself where it is no moment. */
export function dayOf(moment: string): string {
  const time = new Date(moment);
  if (Number.isNaN(time.getTime())) return moment;
  return dutchDate(new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(time));
}
