const form = /[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu;

/** The words of a text. A number such as 1.250 and a word such as ’s-Gravenhage or AI-assistent is one word. */
export function wordsIn(text: string): string[] {
  return text.match(form) ?? [];
}

/** The words in lower case, for comparing. */
export function plainWords(text: string): string[] {
  return wordsIn(text.toLowerCase());
}
