export { duration } from '../domain/dutch-duration.ts';

const words = ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'];

/** Small numbers as they are written in a sentence. */
export const inWords = (count: number) => words[count] ?? String(count);

/** For the beginning of a sentence. A Dutch capital drops the accents of één: Eén. */
export const capital = (text: string) => text.replace(/^é/, 'e').replace(/^./, (letter) => letter.toUpperCase());

/** "1 persoon", "12 mensen" */
export const counted = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;
