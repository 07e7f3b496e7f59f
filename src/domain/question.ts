import { layout, type Shown } from './layout.ts';
import { isPlacement } from './parts.ts';
import type { Item } from './schema/item.ts';
import type { Scenario } from './schema/scenario.ts';

export { type Answer, type ReadAnswer, readAnswer, showResponse } from './answer.ts';
export { type ExplainedPart, type Explanation, explain } from './explanation.ts';

/** An option, step, sentence, card or target as the learner sees it; the id belongs to this question only. */
export interface Choice {
  id: string;
  text: string;
}

/** A question without its key: all that leaves the server before the answers are in. */
export interface Question {
  id: string;
  kind: Item['kind'];
  stem: string;
  scenario?: { title: string; text: string };
  material?: { title: string; text: string };
  /** For single, multiple, order and fault. */
  options?: Choice[];
  /** For match and categories. */
  cards?: Choice[];
  targets?: Choice[];
  /** For number: what it counts. */
  unit?: string;
}

/**
 * The learner's view of an item. Every field is named here one by one, so that a new field of an item stays behind.
 * @param item as it was drawn: of a template with its values filled in
 * @param scenario the vignette that the item belongs to, if any
 * @param seed of the attempt; with the question's id it decides the order of what is shown
 */
export function publicItem(item: Item, scenario: Scenario | undefined, seed: string, questionId: string): Question {
  const { parts, targets } = layout(item, seed, questionId);
  return {
    id: questionId,
    kind: item.kind,
    stem: item.stem,
    ...(scenario && { scenario: { title: scenario.title, text: scenario.text } }),
    ...(item.kind === 'fault' &&
      item.material && { material: { title: item.material.title, text: item.material.text } }),
    ...(item.kind === 'number' && { unit: item.unit }),
    ...(isPlacement(item) && { cards: parts.map(choice), targets: targets.map(choice) }),
    ...(item.kind !== 'number' && !isPlacement(item) && { options: parts.map(choice) }),
  };
}

function choice({ id, text }: Shown): Choice {
  return { id, text };
}
