import type { CategoriesItem, Item, MatchItem, NumberItem } from './schema/item.ts';

/** What an answer to a question is made of: its options, steps, cards or pieces of text, in the bank's order. A number has none. */
export function partsOf(item: Item): readonly { text: string; rationale: string }[] {
  switch (item.kind) {
    case 'single':
    case 'multiple':
      return item.options;
    case 'order':
      return item.steps;
    case 'match':
    case 'categories':
      return item.cards;
    case 'fault':
      return item.segments;
    case 'number':
      return [];
    default:
      return item satisfies never;
  }
}

/** True where the learner puts cards with targets; otherwise the learner chooses or orders. */
export function isPlacement(item: Item): item is MatchItem | CategoriesItem {
  return item.kind === 'match' || item.kind === 'categories';
}

/** Per card the index of the target where it belongs. */
export function rightTargets(item: MatchItem | CategoriesItem): number[] {
  return item.cards.map((card) => item.targets.findIndex((target) => target.id === card.target));
}

/** Per part whether it should be ticked; empty for the kinds without ticks. */
export function rightTicks(item: Item): boolean[] {
  switch (item.kind) {
    case 'single':
    case 'multiple':
      return item.options.map((option) => option.correct === true);
    case 'fault':
      return item.segments.map((segment) => segment.fault === true);
    default:
      return [];
  }
}

/**
 * The right number.
 * @throws RangeError where the values of a template were not filled in
 */
export function rightNumber({ id, answer }: NumberItem): number {
  if (typeof answer === 'number') return answer;
  throw new RangeError(`the values of ${id} are not filled in`);
}

/** True where a number is as near to another as the question allows. */
export function isNear({ tolerance = 0 }: NumberItem, value: number, other: number): boolean {
  return Math.abs(value - other) <= tolerance + 1e-9;
}

/**
 * The part at an index that is known to exist.
 * @throws RangeError where it does not
 */
export function at<T>(list: readonly T[], index: number): T {
  const part = list[index];
  if (part === undefined) throw new RangeError(`there is no part ${index} among ${list.length}`);
  return part;
}
