import { isNear, isPlacement, partsOf, rightNumber, rightTargets, rightTicks } from './parts.ts';
import type { Item } from './schema/item.ts';
import { discordantPairs, orderScore, placementScore, ticksScore } from './score.ts';

export { chanceScore } from './guessing.ts';

/** Stored with every result, so that it can be marked again in the same way. Raise it when a formula changes. */
export const markingVersion = '1';

/**
 * An answer in the bank's own numbering, as it is stored.
 * choice: the indexes of the ticked options or text spans, or, of an order, all indexes in the given order;
 * placement: per card the index of its target, null where the card was left alone; number: as it was given.
 */
export type Response =
  | { kind: 'choice'; options: number[] }
  | { kind: 'placement'; targets: (number | null)[] }
  | { kind: 'number'; value: number };

/** What an answer is worth, 0 to 1. Unanswered is not the same as wrong, though both score 0. */
export interface Mark {
  score: number;
  answered: boolean;
}

/**
 * Marks one answer, always the same for the same item version. The formulas, none below 0:
 * single 1 or 0; number 1 or 0, right within its tolerance; multiple and fault (hits - false ticks) / number right; order (concordant - discordant) / pairs;
 * match and categories (share right - 1/k) / (1 - 1/k) for k targets.
 * @param item as it was drawn: of a template with its values filled in
 * @param response null where the learner gave none
 * @throws RangeError where the response belongs to another item or version
 */
export function mark(item: Item, response: Response | null): Mark {
  if (response === null) return { score: 0, answered: false };
  if (!fits(item, response)) throw new RangeError(`the response does not fit ${item.id}, version ${item.version}`);
  return isEmpty(response) ? { score: 0, answered: false } : { score: score(item, response), answered: true };
}

function score(item: Item, response: Response): number {
  if (response.kind === 'number') {
    return item.kind === 'number' && isNear(item, response.value, rightNumber(item)) ? 1 : 0;
  }
  if (response.kind === 'placement') {
    if (!isPlacement(item)) return 0;
    const right = rightTargets(item);
    const hits = response.targets.filter((target, card) => target === right[card]).length;
    return placementScore(hits, right.length, item.targets.length);
  }
  if (item.kind === 'order') return orderScore(discordantPairs(response.options), item.steps.length);
  const right = rightTicks(item);
  const hits = response.options.filter((option) => right[option]).length;
  if (item.kind === 'single') return hits;
  return ticksScore(hits, response.options.length - hits, right.filter(Boolean).length);
}

/** True where this answer can belong to this item: the kind, the number of parts, and nothing twice. */
export function fits(item: Item, response: Response): boolean {
  if (item.kind === 'number' || response.kind === 'number') {
    return item.kind === response.kind && response.kind === 'number' && Number.isFinite(response.value);
  }
  const parts = partsOf(item).length;
  if (response.kind === 'placement') {
    return (
      isPlacement(item) &&
      response.targets.length === parts &&
      response.targets.every((target) => target === null || isIndex(target, item.targets.length))
    );
  }
  const { options } = response;
  const once = new Set(options).size === options.length && options.every((option) => isIndex(option, parts));
  if (item.kind === 'single') return once && options.length <= 1;
  if (item.kind === 'order') return once && (options.length === parts || options.length === 0);
  return once && !isPlacement(item);
}

function isIndex(index: number, length: number): boolean {
  return Number.isInteger(index) && index >= 0 && index < length;
}

function isEmpty(response: Response): boolean {
  if (response.kind === 'number') return false;
  return response.kind === 'choice'
    ? response.options.length === 0
    : response.targets.every((target) => target === null);
}
