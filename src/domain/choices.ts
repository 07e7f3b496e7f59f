import type { Response } from './marking.ts';
import { isPlacement, partsOf, rightTargets, rightTicks } from './parts.ts';
import type { Item } from './schema/item.ts';

/** One thing that an answer can contain: a part that is ticked, a card with its target, or a step at its place. */
export interface Choice {
  /** The index of the option, segment, card or step. */
  part: number;
  /** The index of the target or of the place, counting from 0; null for a tick. */
  target: number | null;
}

/** Every choice that an item offers, with whether it is right. */
export function choicesOf(item: Item): (Choice & { right: boolean })[] {
  const parts = partsOf(item);
  if (isPlacement(item)) {
    const right = rightTargets(item);
    return parts.flatMap((_, part) =>
      item.targets.map((_, target) => ({ part, target, right: right[part] === target })),
    );
  }
  if (item.kind === 'order')
    return parts.flatMap((_, part) => parts.map((_, target) => ({ part, target, right: part === target })));
  return rightTicks(item).map((right, part) => ({ part, target: null, right }));
}

/** The choices that an answer contains. A number is none: of a template everybody gets other ones. */
export function choicesIn(item: Item, response: Response | null): Choice[] {
  if (response === null || response.kind === 'number') return [];
  if (response.kind === 'placement')
    return response.targets.flatMap((target, part) => (target === null ? [] : [{ part, target }]));
  return response.options.map((part, place) => ({ part, target: item.kind === 'order' ? place : null }));
}
