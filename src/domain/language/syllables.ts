/** The syllables of a Dutch word, by its vowels as they are written. Of a number and of letters such as AVG: as spoken. */
export function syllables(word: string): number {
  const known = counted.get(word);
  if (known !== undefined) return known;
  const count = countIn(word);
  counted.set(word, count);
  return count;
}

/** A text says most of its words more than once. */
const counted = new Map<string, number>();

function countIn(word: string): number {
  const parts = word.split(/[-’'.,]/).map(ofPart);
  return Math.max(
    1,
    parts.reduce((sum, count) => sum + count, 0),
  );
}

function ofPart(part: string): number {
  if (/^\d|^\p{Lu}{2,5}$/u.test(part)) return part.length;
  return part.toLowerCase().match(sound)?.length ?? 0;
}

/** One vowel sound, the longest spelling first; a vowel with a diaeresis starts a new one. */
const sound = /aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|ui|eu|ei|ij|ou|au|ai|[aeiouyáàâäéèêëíìîïóòôöúùûü]/gu;
