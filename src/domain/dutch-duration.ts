/** "50 minuten", "1 uur en 20 minuten" */
export function duration(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${minutes} minuten`;
  return rest === 0 ? `${hours} uur` : `${hours} uur en ${rest} minuten`;
}
