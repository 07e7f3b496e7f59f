import type { Response } from '#domain/marking';
import { isPlacement, rightNumber, rightTargets, rightTicks } from '#domain/parts';
import type { Item } from '#domain/schema/item';

/** The answer to an item, as it was drawn, that scores 1. */
export function rightResponse(item: Item): Response {
  if (item.kind === 'number') return { kind: 'number', value: rightNumber(item) };
  if (isPlacement(item)) return { kind: 'placement', targets: rightTargets(item) };
  if (item.kind === 'order') return { kind: 'choice', options: [...item.steps.keys()] };
  return { kind: 'choice', options: rightTicks(item).flatMap((right, at) => (right ? [at] : [])) };
}
