import { advice, type Fault } from '../fault.ts';
import type { Passage } from '../language/passage.ts';
import { officeWordsIn } from '../language/plain-words.ts';
import { easy, readability } from '../language/readability.ts';
import { sentencesIn } from '../language/sentences.ts';
import { syllables } from '../language/syllables.ts';
import { plainWords, wordsIn } from '../language/words.ts';

/** So many words say something about how a text reads. */
const enoughWords = 60;

/**
 * Sentences that are too long, words of the office with what a counter clerk says, and a text that is harder than B1.
 * @param whole true where the text is long enough to say how it reads as a whole
 */
export function languageFaults(file: string, passages: readonly Passage[], whole: boolean): Fault[] {
  const told = new Set<string>();
  const measured = passages.map((passage) => ({ ...passage, sentences: sentencesIn(passage.text) }));
  const ours = measured.filter(({ shown }) => !shown);
  return [
    ...measured.flatMap(({ at, sentences }) => sentences.flatMap((sentence) => longSentence(file, at, sentence))),
    ...ours.flatMap(({ at, text }) => officeWords(file, at, text, told)),
    ...(whole
      ? hardText(
          file,
          ours.flatMap(({ sentences }) => sentences),
        )
      : []),
  ];
}

function hardText(file: string, sentences: readonly string[]): Fault[] {
  const { words, score, wordsPerSentence } = readability(sentences);
  if (words < enoughWords) return [];
  const faults: Fault[] = [];
  if (wordsPerSentence > easy.wordsPerSentence) {
    const problem = `Een zin heeft hier gemiddeld ${decimal(wordsPerSentence)} woorden.`;
    const repair = `Schrijf zinnen van gemiddeld hoogstens ${easy.wordsPerSentence} woorden: één gedachte per zin.`;
    faults.push(advice(file, [], problem, repair));
  }
  if (score < easy.score) {
    const hardest = longestWords(sentences).map((word) => `‘${word}’`);
    const problem = `De tekst leest moeilijk: Flesch-Douma ${Math.round(score)}.`;
    const repair = `Streef naar ${easy.score} of hoger met kortere woorden en zinnen. De langste woorden zijn ${hardest.join(', ')}.`;
    faults.push(advice(file, [], problem, repair));
  }
  return faults;
}

function longSentence(file: string, at: Fault['at'], sentence: string): Fault[] {
  // Counting words is slow, and most sentences are far too short to need it.
  if (sentence.length < 2 * easy.longestSentence) return [];
  const words = wordsIn(sentence);
  if (words.length <= easy.longestSentence) return [];
  const problem = `Deze zin heeft ${words.length} woorden: ‘${start(sentence, 6)} …’.`;
  const repair = `Maak er twee van, met hoogstens ${easy.longestSentence} woorden elk.`;
  const example = split(sentence);
  return [{ ...advice(file, at, problem, repair), quote: words.slice(0, 6).join(' '), ...(example && { example }) }];
}

/** Where a joining word after a comma stands nearest to the middle, there a new sentence can start. */
function split(sentence: string): string | undefined {
  const joints = [...sentence.matchAll(/[,;:]\s+(?=(maar|want|dus|daarna|dan|daarom)\s)/g)];
  const middle = sentence.length / 2;
  const [nearest] = joints.toSorted((one, other) => Math.abs(one.index - middle) - Math.abs(other.index - middle));
  if (!nearest) return undefined;
  const rest = sentence.slice(nearest.index + nearest[0].length);
  const lead = flat(sentence.slice(0, nearest.index)).split(' ').slice(-3).join(' ');
  return `‘… ${lead}. ${rest.charAt(0).toUpperCase()}${start(rest.slice(1), 3)} …’`;
}

function officeWords(file: string, at: Fault['at'], text: string, told: Set<string>): Fault[] {
  return officeWordsIn(text).flatMap(({ found, plain, before, after }) => {
    const word = flat(found).toLowerCase();
    if (told.has(word)) return [];
    told.add(word);
    const fault = advice(file, at, `‘${word}’ is een woord van kantoor.`, `Schrijf: ${plain}.`);
    return [{ ...fault, quote: found, example: `‘${flat(before)}’ wordt ‘${flat(after)}’` }];
  });
}

function longestWords(sentences: readonly string[]): string[] {
  const words = new Set(sentences.flatMap(plainWords));
  return [...words].toSorted((one, other) => syllables(other) - syllables(one)).slice(0, 3);
}

const start = (text: string, words: number) => flat(text).split(' ').slice(0, words).join(' ');
const flat = (text: string) =>
  text
    .replace(/[*\s]+/g, ' ')
    .replace(/^\s*(?:[-+]|\d+[.)])\s/, '')
    .trim();
const decimal = (number: number) => number.toFixed(1).replace('.', ',');
