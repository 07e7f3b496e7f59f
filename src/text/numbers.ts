const words = ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'];

/** Small numbers as they are written in a sentence. */
export const inWords = (count: number) => words[count] ?? String(count);

/** For the beginning of a sentence. A Dutch capital drops the accents of één: Eén. */
export const capital = (text: string) => text.replace(/^é/, 'e').replace(/^./, (letter) => letter.toUpperCase());

/** "50 minuten", "1 uur en 20 minuten" */
export function duration(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${minutes} minuten`;
  return rest === 0 ? `${hours} uur` : `${hours} uur en ${rest} minuten`;
}

/** "1 mens", "12 mensen" */
export const counted = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;
