import { type Choice, choicesOf } from './choices.ts';
import { type Correlation, correlation, z99 } from './correlation.ts';
import { chanceScore } from './guessing.ts';
import { choiceKey, type Tally } from './item-tally.ts';
import type { Item } from './schema/item.ts';

export const flagKinds = [
  'negative',
  'strong-prefer',
  'low-discrimination',
  'too-hard',
  'too-easy',
  'unchosen',
] as const;
export type FlagKind = (typeof flagKinds)[number];

/** Something that a trainer should look at; where it is about one choice, that choice. */
export interface Flag {
  kind: FlagKind;
  choice?: Choice;
}

export interface ChoiceCount extends Choice {
  right: boolean;
  chosen: number;
  /** How well those who chose this did on the other questions of the cell, 0 to 1. */
  meanRest?: number;
}

/** What first answers say about an item version. Under 30 answers there are counts only, under 10 not even those. */
export type ItemStatistics =
  | { kind: 'too-few' }
  | { kind: 'counts'; answers: number; right?: number; omitted?: number }
  | {
      kind: 'full';
      answers: number;
      right: number;
      omitted: number;
      /** The mean score, 0 to 1. */
      facility: number;
      /** The corrected item-rest correlation; absent where all scored the same. */
      discrimination?: Correlation;
      choices: ChoiceCount[];
      flags: Flag[];
    };

/** The sizes of groups, as in every overview that is about people. */
export const sizes = { shown: 10, full: 30, cell: 3 } as const;
export const bounds = { hard: 0.3, easy: 0.95, discrimination: 0.15 } as const;
const fewestChoosers = 5;

export function statisticsOf(item: Item, tally: Tally): ItemStatistics {
  const { n, right, omitted } = tally;
  if (n < sizes.shown) return { kind: 'too-few' };
  if (n < sizes.full) {
    const isShown = (cell: number) => cell >= sizes.cell && cell <= n - sizes.cell;
    return { kind: 'counts', answers: n, ...(isShown(right) && { right }), ...(isShown(omitted) && { omitted }) };
  }
  const facility = tally.score / n / 1000;
  const discrimination = correlation({
    n,
    x: tally.score,
    xx: tally.scoreSquares,
    y: tally.rest,
    yy: tally.restSquares,
    xy: tally.product,
  });
  const choices = choicesOf(item).map((choice) => {
    const { n: chosen = 0, rest = 0 } = tally.chosen.get(choiceKey(choice)) ?? {};
    return { ...choice, chosen, ...(chosen > 0 && { meanRest: rest / chosen / 1000 }) };
  });
  const flags = [...flagsOfScore(facility, discrimination), ...flagsOfChoices(item, tally)];
  return {
    kind: 'full',
    answers: n,
    right,
    omitted,
    facility,
    ...(discrimination && { discrimination }),
    choices,
    flags,
  };
}

/** What somebody scores on average who knows nothing, 0 to 1. */
export { chanceScore as guessFloor };

/** How much an item asks for a look: higher is more. The worst flag weighs most, then how many there are. */
export function worry(statistics: ItemStatistics): number {
  if (statistics.kind !== 'full') return statistics.kind === 'counts' ? -1 : -2;
  const { flags } = statistics;
  const worst = Math.max(0, ...flags.map(({ kind }) => flagKinds.length - flagKinds.indexOf(kind)));
  return worst * 100 + flags.length;
}

function flagsOfScore(facility: number, discrimination: Correlation | undefined): Flag[] {
  const flags: Flag[] = [];
  if (discrimination && discrimination.value < 0) flags.push({ kind: 'negative' });
  else if (discrimination && discrimination.value < bounds.discrimination) flags.push({ kind: 'low-discrimination' });
  if (facility < bounds.hard) flags.push({ kind: 'too-hard' });
  if (facility > bounds.easy) flags.push({ kind: 'too-easy' });
  return flags;
}

/** About wrong choices. That nobody chose one says something only where it competes with the right ones. */
function flagsOfChoices(item: Item, tally: Tally): Flag[] {
  return choicesOf(item)
    .filter(({ right }) => !right)
    .flatMap(({ part, target }): Flag[] => {
      const choice = { part, target };
      const chosen = tally.chosen.get(choiceKey(choice));
      if (!chosen) return isDistractor(item) ? [{ kind: 'unchosen', choice }] : [];
      return strongPrefer(tally, chosen) ? [{ kind: 'strong-prefer', choice }] : [];
    });
}

const isDistractor = ({ kind }: Item) => kind === 'single' || kind === 'multiple';

/** True where who chose this did better elsewhere: for certain, as an item offers many choices to be wrong about. */
function strongPrefer(tally: Tally, chosen: { n: number; rest: number }): boolean {
  if (chosen.n < fewestChoosers) return false;
  const { n, rest, restSquares } = tally;
  const sums = { n, x: chosen.n, xx: chosen.n, y: rest, yy: restSquares, xy: chosen.rest };
  return (correlation(sums, z99)?.low ?? 0) > 0;
}
