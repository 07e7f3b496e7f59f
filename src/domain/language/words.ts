/** A word of a text and where it starts. A number such as 1.250 and a word such as ’s-Gravenhage or AI-assistent is one word. */
export interface Word {
  text: string;
  start: number;
}

const form = /[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu;

export function wordsIn(text: string): Word[] {
  return [...text.matchAll(form)].map((match) => ({ text: match[0], start: match.index }));
}

/** The words in lower case, for comparing. */
export function plainWords(text: string): string[] {
  return text.toLowerCase().match(form) ?? [];
}
