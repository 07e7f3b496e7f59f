import { contentPath } from '../content-path.ts';
import { advice, type Fault } from '../fault.ts';
import { sentencesIn } from '../language/sentences.ts';
import { plainWords } from '../language/words.ts';
import type { Item } from '../schema/item.ts';
import { cellIds, cellParts } from '../taxonomy.ts';

/** Rules of writing for questions that a machine can see: no double negation, and work that a reader knows. */
export function writingRuleFaults(live: readonly Item[]): Fault[] {
  return [...live.flatMap(doubleNegation), ...cellIds.flatMap((cell) => situations(cell, live))];
}

const negations = new Set(['niet', 'geen', 'nooit', 'niemand', 'niets', 'nergens']);
const isNegation = (word: string) => negations.has(word);

/** A question with two negations, or with one that an answer then denies again. */
function doubleNegation(item: Item): Fault[] {
  if (item.kind !== 'single' && item.kind !== 'multiple') return [];
  const file = contentPath.item(item);
  const question = sentencesIn(item.stem).findLast((sentence) => sentence.includes('?'));
  const denied = plainWords(question ?? '').filter(isNegation).length;
  if (question === undefined || denied === 0) return [];
  const repair = 'Vraag naar wat wel zo is.';
  const example = '‘Wat mag niet?’ wordt ‘Wat houd je tegen?’';
  const shown = question.replace(/\s+/g, ' ');
  if (denied > 1)
    return [{ ...advice(file, ['stem'], `De vraag ontkent twee keer: ‘${shown}’.`, repair), quote: shown, example }];
  return item.options.flatMap(({ text }, at) => {
    const word = plainWords(text).find(isNegation);
    if (word === undefined) return [];
    const problem = `De vraag ontkent iets (‘${shown}’), en dit antwoord weer: ‘${word}’.`;
    return [{ ...advice(file, ['options', at, 'text'], problem, repair), quote: word, example }];
  });
}

/** From level 2 on at least half of the questions are about work of a role that the reader knows. */
function situations(cell: (typeof cellIds)[number], live: readonly Item[]): Fault[] {
  const own = live.filter((item) => item.cell === cell);
  const known = own.filter(({ roles }) => roles !== undefined && roles.length > 0).length;
  if (cellParts(cell).level < 2 || 2 * known >= own.length) return [];
  const problem = `Maar ${known} van de ${own.length} vragen van ${cell} noemen een rol bij ‘roles’.`;
  const repair = 'Vanaf niveau 2 speelt minstens de helft in het werk van een rol. Vul ‘roles’ in waar dat zo is.';
  return [{ ...advice(`${contentPath.bank}/${cell}`, [], problem, repair), example: 'roles: [klantcontact]' }];
}
