const inTheNetherlands = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The calendar day in the Netherlands of a moment, as 2026-11-30. Just after midnight it is still yesterday in UTC. */
export function dayInTheNetherlands(at: Date | string): string {
  return inTheNetherlands.format(new Date(at));
}

/** When the calendar day of a moment began in the Netherlands, which is one or two hours ahead of UTC. */
export function dayBegan(at: Date): Date {
  const day = dayInTheNetherlands(at);
  const before = (hours: number) => new Date(Date.parse(`${day}T00:00:00Z`) - hours * 60 * 60_000);
  const inSummer = before(2);
  return dayInTheNetherlands(inSummer) === day ? inSummer : before(1);
}

/** The day that a date stands for in reckoning with days, where each day begins at midnight in UTC; never of a moment. */
export function reckonedDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}
