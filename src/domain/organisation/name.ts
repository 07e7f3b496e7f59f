/** A name as it is kept: letters in one form, runs of spaces as one, and no signs that cannot be seen. */
export const tidyName = (name: string): string =>
  name
    .normalize('NFKC')
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** What two names share where people would read them as the same: nobody passes for another by a capital or a space. */
export const nameKey = (name: string): string => tidyName(name).toLowerCase();

/** True where every letter is of the Latin alphabet: others look like its letters, and would make two names read the same. */
export const isLatin = (name: string): boolean => !/(?!\p{Script=Latin})\p{L}/u.test(name);
