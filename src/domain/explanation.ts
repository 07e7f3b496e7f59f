import { dutchNumber } from './dutch-number.ts';
import { type Layout, layout, type Shown } from './layout.ts';
import type { Response } from './marking.ts';
import { at, isNear, isPlacement, partsOf, rightNumber, rightTargets, rightTicks } from './parts.ts';
import type { Item, NumberItem } from './schema/item.ts';

/** A part of an answer with what there is to say about it. */
export interface ExplainedPart {
  id: string;
  text: string;
  right: boolean;
  /** Left out at a misplaced step or card while the key is hidden: it says where the part belongs. */
  rationale?: string;
  /** For cards: where it was put, and in the key where it belongs. */
  target?: { id: string; text: string };
}

export interface Explanation {
  /** What the learner ticked, the steps in the given order (right: in its right place), the placed cards, or the number. */
  chosen: ExplainedPart[];
  /** All options or sentences, the steps in the right order, all cards where they belong, or the number. */
  key?: ExplainedPart[];
}

/**
 * What a learner may know about an answer, only after it was submitted.
 * @param showKey true once the attempts policy allows the key; until then only what was chosen is explained
 */
export function explain(
  item: Item,
  seed: string,
  questionId: string,
  response: Response | null,
  showKey: boolean,
): Explanation {
  const view = layout(item, seed, questionId);
  const chosen = response === null ? [] : chosenParts(item, view, response);
  if (showKey) return { chosen, key: keyParts(item, view) };
  const tellsPlace = item.kind === 'order' || isPlacement(item);
  return {
    chosen: chosen.map(({ rationale, ...part }) => (tellsPlace && !part.right ? part : { ...part, rationale })),
  };
}

function chosenParts(item: Item, { parts, targets }: Layout, response: Response): ExplainedPart[] {
  if (response.kind === 'number') return item.kind === 'number' ? [explainedNumber(item, response.value)] : [];
  if (response.kind === 'choice') {
    const ticks = rightTicks(item);
    return response.options.map((index, place) =>
      explained(item, withIndex(parts, index), item.kind === 'order' ? index === place : at(ticks, index)),
    );
  }
  const right = isPlacement(item) ? rightTargets(item) : [];
  return parts.flatMap((card) => {
    const target = at(response.targets, card.index);
    return target === null ? [] : [explained(item, card, target === right[card.index], withIndex(targets, target))];
  });
}

function keyParts(item: Item, { parts, targets }: Layout): ExplainedPart[] {
  if (isPlacement(item)) {
    const right = rightTargets(item);
    return parts.map((card) => explained(item, card, true, withIndex(targets, at(right, card.index))));
  }
  if (item.kind === 'number') return [explainedNumber(item, rightNumber(item))];
  if (item.kind === 'order') return item.steps.map((_, index) => explained(item, withIndex(parts, index), true));
  const ticks = rightTicks(item);
  return parts.map((part) => explained(item, part, at(ticks, part.index)));
}

function explained(item: Item, part: Shown, right: boolean, target?: Shown): ExplainedPart {
  const { rationale } = at(partsOf(item), part.index);
  return {
    id: part.id,
    text: part.text,
    right,
    rationale,
    ...(target && { target: { id: target.id, text: target.text } }),
  };
}

/** A number that somebody with a known misunderstanding arrives at has an explanation of its own. */
function explainedNumber(item: NumberItem, value: number): ExplainedPart {
  const right = isNear(item, value, rightNumber(item));
  const known = item.wrong.find((one) => typeof one.value === 'number' && isNear(item, value, one.value));
  const rationale = right ? item.rationale : (known?.rationale ?? item.otherwise);
  return { id: 'a', text: `${dutchNumber(value)} ${item.unit}`, right, rationale };
}

/** @throws RangeError where the stored answer belongs to another item */
function withIndex(shown: readonly Shown[], index: number): Shown {
  return at(
    shown,
    shown.findIndex((part) => part.index === index),
  );
}
