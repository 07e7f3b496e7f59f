import { syllables } from './syllables.ts';
import { wordsIn } from './words.ts';

/** How a text reads; B1 is a score of 60 and more, sentences of 13 words on average and none over 25. */
export interface Readability {
  words: number;
  sentences: number;
  /** Flesch for Dutch as W.H. Douma adapted it in 1960; higher is easier. */
  score: number;
  wordsPerSentence: number;
}

export const easy = { score: 60, wordsPerSentence: 13, longestSentence: 25 } as const;

export function readability(sentences: readonly string[]): Readability {
  const words = sentences.flatMap(wordsIn);
  const wordsPerSentence = words.length / Math.max(1, sentences.length);
  const perWord = words.reduce((sum, word) => sum + syllables(word), 0) / Math.max(1, words.length);
  const score = 206.84 - 0.93 * wordsPerSentence - 77 * perWord;
  return { words: words.length, sentences: sentences.length, score, wordsPerSentence };
}
