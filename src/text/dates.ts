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

/** "22 november 2026" for 2026-11-22, "november 2026" for 2026-11; the text itself where it is no date. */
export function monthOf(date: string): string {
  const [year, month, day] = date.slice(0, 10).split('-');
  const name = months[Number(month) - 1];
  if (!year || !name) return date;
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`;
}

/** The calendar day in the Netherlands of a moment in UTC. */
export function dayOf(moment: string): string {
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date(moment));
  return monthOf(day);
}

/** "10.42 uur" in the Netherlands. */
export function hourOf(moment: string): string {
  const time = new Intl.DateTimeFormat('nl-NL', {
    timeZone: 'Europe/Amsterdam',
    hour: 'numeric',
    minute: '2-digit',
  }).format(new Date(moment));
  return `${time.replace(':', '.')} uur`;
}
