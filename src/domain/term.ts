/** How long a passed test and its badge count: 24 months, unless the platform sets another term. */
export function validUntil(awarded: string, months = 24): string {
  const start = new Date(awarded);
  const end = new Date(start);
  end.setUTCMonth(start.getUTCMonth() + months);
  if (end.getUTCDate() !== start.getUTCDate()) end.setUTCDate(0);
  return end.toISOString();
}

/** True while what was shown at this moment counts; after the term the cell is open again. */
export function stillCounts(shownAt: string, now: Date): boolean {
  return validUntil(shownAt) > now.toISOString();
}
