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

/** The calendar day of an ISO date or of a time in UTC: 2026-11-22 is "22 november 2026". */
export function dutchDate(iso: string): string {
  const [year = '', month = '', day = ''] = iso.slice(0, 10).split('-');
  return `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}`;
}

/** A time in UTC to the minute: "22 november 2026, 10:15 uur (UTC)". */
export function dutchTime(iso: string): string {
  return `${dutchDate(iso)}, ${iso.slice(11, 16)} uur (UTC)`;
}
