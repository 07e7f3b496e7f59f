import { contentPath } from '../content-path.ts';
import { advice, error, type Fault } from '../fault.ts';
import { type Guess, type GuessedKind, guesses, type Strategy } from '../guesser.ts';
import type { Item } from '../schema/item.ts';
import { cellIds, competenceIds } from '../taxonomy.ts';
import { departsFromChance } from './chance-interval.ts';

/** What somebody earns who picks by the look of the answers: an error over the bank, advice for a part of it. */
export function guesserFaults(live: readonly Item[]): Fault[] {
  return [
    ...departures(live).map((guess) => faultOf(error, contentPath.bank, guess)),
    ...competenceIds.flatMap((competence) =>
      departures(live.filter(({ cell }) => cell.startsWith(`${competence}-`))).map((guess) =>
        faultOf(advice, `${contentPath.bank}/${competence}-*`, guess),
      ),
    ),
    ...cellIds.flatMap((cell) =>
      departures(live.filter((item) => item.cell === cell && item.kind === 'single'))
        .filter(({ strategy, asked }) => asked >= enoughForCell && byLength.includes(strategy))
        .map((guess) => faultOf(advice, `${contentPath.bank}/${cell}`, guess)),
    ),
  ];
}

/** From so many single-choice items on, the length of keys is looked at per cell too. */
const enoughForCell = 20;
const byLength: readonly Strategy[] = ['longest', 'shortest'];

const departures = (items: readonly Item[]) => guesses(items).filter(departsFromChance);

function faultOf(weight: typeof error | typeof advice, file: string, guess: Guess): Fault {
  const { strategy, kind, asked, hits, expected, low, high } = guess;
  const { among, part, key, other } = kinds[kind];
  const points = Math.round((100 * Math.abs(hits - expected)) / asked);
  const problem = [
    `Wie bij ${among} steeds ${picks[strategy](part)} kiest, heeft het ${hits} van de ${asked} keer goed.`,
    `Op toeval is dat ongeveer ${Math.round(expected)} keer (99 %: ${low} tot en met ${high}).`,
    `Dat scheelt ${points} procentpunt.`,
  ];
  return weight(file, [], problem.join(' '), repairs[strategy](hits > expected, key, other));
}

const kinds = {
  single: {
    among: 'vragen met één goed antwoord',
    part: 'antwoord',
    key: 'het goede antwoord',
    other: 'een fout antwoord',
  },
  multiple: {
    among: 'vragen met meer goede antwoorden',
    part: 'antwoord',
    key: 'een goed antwoord',
    other: 'een fout antwoord',
  },
  fault: { among: 'teksten met fouten', part: 'stuk', key: 'een stuk met een fout', other: 'een stuk dat klopt' },
} satisfies Record<GuessedKind, { among: string; part: string; key: string; other: string }>;

const picks = {
  longest: (part) => `het langste ${part}`,
  shortest: (part) => `het kortste ${part}`,
  'most-hedged': (part) => `het ${part} met de meeste slagen om de arm`,
  'most-cautious': (part) => `het voorzichtigste ${part}`,
  first: (part) => `het eerste ${part}`,
  middle: (part) => `het middelste ${part}`,
  echo: (part) => `het ${part} met de meeste woorden uit de vraag`,
} satisfies Record<Strategy, (part: string) => string>;

type Repair = (tooOften: boolean, key: string, other: string) => string;

const some = 'bij een aantal vragen';
const byWords =
  (words: string): Repair =>
  (tooOften, key, other) =>
    tooOften
      ? `Zet ${words} ${some} ook in ${other}, of haal ze uit ${key}.`
      : `Zet ${words} ${some} ook in ${key}, of haal ze uit ${other}.`;
const bySize =
  (longer: string, shorter: string): Repair =>
  (tooOften, key, other) =>
    tooOften ? `Maak ${some} ${key} ${shorter}, of ${other} ${longer}.` : `Maak ${some} ${key} ${longer}.`;
const byPlace =
  (place: string): Repair =>
  (tooOften, key) =>
    `Zet ${some} ${key} ${tooOften ? 'op een andere plaats' : place}.`;

const repairs = {
  longest: bySize('langer', 'korter'),
  shortest: bySize('korter', 'langer'),
  'most-hedged': byWords('woorden als kan, soms en meestal'),
  'most-cautious': byWords('woorden als eerst, vraag en niet'),
  first: byPlace('vooraan'),
  middle: byPlace('in het midden'),
  echo: byWords('woorden uit de vraag'),
} satisfies Record<Strategy, Repair>;
