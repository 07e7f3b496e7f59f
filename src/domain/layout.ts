import { seeded, shuffled } from './chance.ts';
import { at, isPlacement, partsOf } from './parts.ts';
import type { Item } from './schema/item.ts';

/** One thing that a learner sees in a question: its id says only where it stands, its index where the bank has it. */
export interface Shown {
  id: string;
  index: number;
  text: string;
}

/** What a question shows, in the learner's order: options, steps, cards or text spans, and the targets of cards. */
export interface Layout {
  parts: Shown[];
  targets: Shown[];
}

/**
 * The order in which one learner sees one question, always the same for the same seed and question id.
 * Text with faults keeps its order, as it must stay readable; steps never stand in the right order.
 */
export function layout(item: Item, seed: string, questionId: string): Layout {
  const random = seeded(`${seed}/${questionId}`);
  const targets = isPlacement(item) ? item.targets : [];
  return {
    parts: shown(partsOf(item), partOrder(item, random), (place) => String.fromCharCode('a'.charCodeAt(0) + place)),
    targets: shown(targets, shuffled([...targets.keys()], random), (place) => String(place + 1)),
  };
}

function partOrder(item: Item, random: () => number): number[] {
  const bankOrder = [...partsOf(item).keys()];
  if (item.kind === 'fault') return bankOrder;
  const order = shuffled(bankOrder, random);
  const isRight = item.kind === 'order' && order.every((index, place) => index === place);
  return isRight ? partOrder(item, random) : order;
}

function shown(list: readonly { text: string }[], order: readonly number[], id: (place: number) => string): Shown[] {
  return order.map((index, place) => ({ id: id(place), index, text: at(list, index).text }));
}
