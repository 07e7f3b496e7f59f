/** "10.42 uur" in the Netherlands. */
export function hourOf(moment: string): string {
  const time = new Intl.DateTimeFormat('nl-NL', {
    timeZone: 'Europe/Amsterdam',
    hour: 'numeric',
    minute: '2-digit',
  }).format(new Date(moment));
  return `${time.replace(':', '.')} uur`;
}
