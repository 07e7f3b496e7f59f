import { type AgainstChance, againstChance, type Trial } from './faults/chance-interval.ts';
import { plainWords } from './language/words.ts';
import { partsOf, rightTicks } from './parts.ts';
import type { FaultItem, Item, MultipleItem, SingleItem } from './schema/item.ts';

/** The kinds in which somebody ticks: there a guesser who reads no content can still pick by the look of a text. */
export const guessedKinds = ['single', 'multiple', 'fault'] as const;
export type GuessedKind = (typeof guessedKinds)[number];

/** A way to pick without knowing anything, and how often it found what should be ticked. */
export interface Guess extends AgainstChance {
  strategy: Strategy;
  kind: GuessedKind;
}

/**
 * What each strategy earns in these items, per kind. The guesser ticks one part per question: in a question with more
 * keys, and in a text with faults, that one is right by chance as often as its share of the parts.
 */
export function guesses(items: readonly Item[]): Guess[] {
  return guessedKinds.flatMap((kind) => {
    const own = items.filter((item): item is Guessable => item.kind === kind);
    return strategyNames.map((strategy) => ({
      strategy,
      kind,
      ...againstChance(own.flatMap((item) => trial(strategy, item) ?? [])),
    }));
  });
}

type Guessable = SingleItem | MultipleItem | FaultItem;

/** Undefined where the strategy has no one part to pick, as with two options that are equally long. */
function trial(strategy: Strategy, item: Guessable): Trial | undefined {
  const right = rightTicks(item);
  const texts = partsOf(item).map(({ text }) => text);
  const picked = strategies[strategy](texts, item.stem);
  if (picked === undefined) return undefined;
  return { chance: right.filter(Boolean).length / right.length, hit: right[picked] === true };
}

type Pick = (texts: readonly string[], stem: string) => number | undefined;

const strategies = {
  longest: (texts) => most(texts.map(({ length }) => length)),
  shortest: (texts) => most(texts.map(({ length }) => -length)),
  'most-hedged': (texts) => mostOf(texts, (word) => hedges.has(word)),
  'most-cautious': (texts) => mostOf(texts, (word) => cautions.has(word)),
  first: () => 0,
  middle: (texts) => Math.floor((texts.length - 1) / 2),
  echo: (texts, stem) => {
    const asked = new Set(plainWords(stem).filter(saysSomething));
    return mostOf(texts, (word) => asked.has(word));
  },
} satisfies Record<string, Pick>;

export type Strategy = keyof typeof strategies;
export const strategyNames: readonly Strategy[] = [
  'longest',
  'shortest',
  'most-hedged',
  'most-cautious',
  'first',
  'middle',
  'echo',
];

/** The one that stands out; undefined where none does. */
function most(sizes: readonly number[]): number | undefined {
  const highest = Math.max(...sizes);
  const at = sizes.indexOf(highest);
  return sizes.indexOf(highest, at + 1) === -1 ? at : undefined;
}

function mostOf(texts: readonly string[], counts: (word: string) => boolean): number | undefined {
  const found = texts.map((text) => new Set(plainWords(text).filter(counts)).size);
  return found.every((number) => number === 0) ? undefined : most(found);
}

const words = (list: string) => new Set(list.split(' '));

const hedges = words(
  'kan kunt kunnen misschien soms meestal vaak waarschijnlijk mogelijk wellicht doorgaans vermoedelijk lijkt lijken zou zouden eventueel ongeveer tenzij meestal beginsel',
);
const cautions = words(
  'eerst pas vraag vraagt vragen navragen overleg overlegt overleggen controleer controleert controleren nakijken kijkt check checkt wacht wachten stop stopt stoppen meld meldt melden laat niet geen zonder toestemming leidinggevende jurist fg privacyofficer contactpersoon voorzichtig',
);

/** Longer words, without those that stand in every stem. */
const saysSomething = (word: string) => word.length >= 5 && !everyday.has(word);
const everyday = words(
  'alles daarna daarom deze doen eerst geeft hebben hebt heeft iemand klopt kloppen kunnen maakt meer moet moeten naar omdat staan staat stappen voor waar waarom wanneer welke welk wordt worden zetten zinnen goede volgorde',
);
