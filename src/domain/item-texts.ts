import type { Passage } from './language/passage.ts';
import type { Item } from './schema/item.ts';

/** Everything that a question says: to the learner, and after the test. */
export function itemTexts(item: Item): Passage[] {
  return [{ at: ['stem'], text: item.stem }, ...partTexts(item)];
}

function partTexts(item: Item): Passage[] {
  switch (item.kind) {
    case 'single':
    case 'multiple':
      return explained('options', item.options);
    case 'order':
      return explained('steps', item.steps);
    case 'match':
    case 'categories':
      return [
        ...item.targets.map(({ text }, at) => ({ at: ['targets', at, 'text'], text })),
        ...explained('cards', item.cards),
      ];
    case 'fault':
      return [
        ...(item.material ? [{ at: ['material', 'text'], text: item.material.text, shown: true } as const] : []),
        ...explained('segments', item.segments, true),
      ];
    case 'number':
      return [
        { at: ['rationale'], text: item.rationale },
        ...item.wrong.map(({ rationale }, at) => ({ at: ['wrong', at, 'rationale'], text: rationale })),
        { at: ['otherwise'], text: item.otherwise },
      ];
    default:
      return item satisfies never;
  }
}

function explained(list: string, parts: readonly { text: string; rationale: string }[], shown?: true): Passage[] {
  return parts.flatMap(({ text, rationale }, at) => [
    { at: [list, at, 'text'], text, ...(shown && { shown }) },
    { at: [list, at, 'rationale'], text: rationale },
  ]);
}
