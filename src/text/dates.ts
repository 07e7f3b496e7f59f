import { dutchDate } from '#domain/dutch-date';

/** The calendar day in the Netherlands of a moment in UTC. */
export function dayOf(moment: string): string {
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date(moment));
  return dutchDate(day);
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
