import type { Response } from '#domain/marking';
import { isPlacement, partsOf, rightNumber } from '#domain/parts';
import type { Item } from '#domain/schema/item';

/** Every complete answer that can be given to an item, in the bank's numbering; for ticks also no tick at all, of numbers a few. */
export function everyResponse(item: Item): Response[] {
  if (item.kind === 'number') return [0, -3.5, 949, 950, rightNumber(item)].map((value) => ({ kind: 'number', value }));
  const parts = partsOf(item).map((_, index) => index);
  if (isPlacement(item))
    return everyPlacement(parts.length, item.targets.length).map((targets) => ({ kind: 'placement', targets }));
  if (item.kind === 'single') return parts.map((option) => ({ kind: 'choice', options: [option] }));
  return (item.kind === 'order' ? everyOrder(parts) : everySubset(parts)).map((options) => ({
    kind: 'choice',
    options,
  }));
}

/** Every order of a list. */
export function everyOrder<T>(list: readonly T[]): T[][] {
  if (list.length === 0) return [[]];
  return list.flatMap((first, place) => everyOrder(list.toSpliced(place, 1)).map((rest) => [first, ...rest]));
}

/** Every choice from a list, the empty one included, each in the order of the list. */
export function everySubset<T>(list: readonly T[]): T[][] {
  return list.reduce<T[][]>((subsets, part) => [...subsets, ...subsets.map((subset) => [...subset, part])], [[]]);
}

function everyPlacement(cards: number, targets: number): number[][] {
  if (cards === 0) return [[]];
  return everyPlacement(cards - 1, targets).flatMap((placed) =>
    Array.from({ length: targets }, (_, target) => [...placed, target]),
  );
}
