import { describe, expect, test } from 'vitest';
import { chanceScore, mark, type Response } from '#domain/marking';
import { isPlacement, partsOf } from '#domain/parts';
import type { Item, OrderItem } from '#domain/schema/item';
import { categories, fault, match, multiple, number, oneOfEachKind, order, single } from '../support/items.ts';
import { everyOrder, everyResponse } from '../support/responses.ts';

const mean = (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
const meanScore = (item: Item, responses: Response[]) => mean(responses.map((response) => mark(item, response).score));

/** What someone can choose without reading: how many ticks, or how the cards are divided over the targets. */
function form(response: Response): string {
  if (response.kind === 'number') return 'a number';
  if (response.kind === 'choice') return `${response.options.length} ticks`;
  const counts = Map.groupBy(response.targets, (target) => target);
  return [...counts.values()]
    .map((cards) => cards.length)
    .toSorted()
    .join('+');
}

const items: [string, Item][] = [
  ...Object.entries(oneOfEachKind).filter(([kind]) => kind !== 'order' && kind !== 'number'),
  ['single choice of three', single({}, { ja: true, nee: false, soms: false })],
  ['three right of five', multiple({}, { a: true, b: true, c: true, d: false, e: false })],
  ['three right of six', multiple({}, { a: true, b: true, c: true, d: false, e: false, f: false })],
  ['one fault in six', fault({}, { a: false, b: false, c: true, d: false, e: false, f: false })],
  ['three categories, unevenly filled', categories({}, { a: 'x', b: 'x', c: 'x', d: 'y', e: 'z' }, ['x', 'y', 'z'])],
  ['two categories, three against one', categories({}, { a: 'x', b: 'x', c: 'x', d: 'y' }, ['x', 'y'])],
  ['a match in which two cards share a target', match({}, { a: 'x', b: 'x', c: 'y', d: 'z' }, ['x', 'y', 'z', 'w'])],
];

describe.each(items)('chance in %s', (_, item) => {
  const perForm = [...Map.groupBy(everyResponse(item), form).values()].map((responses) => meanScore(item, responses));

  test('is the exact expectation over all answers of the form that pays best', () => {
    expect(chanceScore(item)).toBeCloseTo(Math.max(...perForm), 12);
  });

  test('is not beaten by an answer at random from all answers', () => {
    expect(meanScore(item, everyResponse(item))).toBeLessThanOrEqual(chanceScore(item) + 1e-12);
  });

  test('is not beaten by ticking everything or putting all cards with one target', () => {
    const parts = partsOf(item).map((__, index) => index);
    const everything: Response[] = isPlacement(item)
      ? item.targets.map((__, target) => ({ kind: 'placement', targets: parts.map(() => target) }))
      : item.kind === 'single'
        ? everyResponse(item)
        : [{ kind: 'choice', options: parts }];
    expect(meanScore(item, everything)).toBeLessThanOrEqual(chanceScore(item) + 1e-12);
  });
});

describe.each([
  ['three steps', order()],
  ['four steps', order({}, ['a', 'b', 'c', 'd'])],
  ['five steps', order({}, ['a', 'b', 'c', 'd', 'e'])],
])('chance in an order of %s', (_, item: OrderItem) => {
  const right = item.steps.map((__, index) => index);
  const shown = everyOrder(right).filter((steps) => steps.join() !== right.join());
  const rearranged = everyOrder(right).map((moves) =>
    meanScore(
      item,
      shown.map((steps) => ({ kind: 'choice', options: moves.map((place) => steps[place]!) })),
    ),
  );

  test('is what the best fixed rearrangement of the shown steps earns', () => {
    expect(chanceScore(item)).toBeCloseTo(Math.max(...rearranged), 12);
  });

  test('is not beaten by leaving the steps as they are shown, or by any order', () => {
    expect(rearranged[0]).toBeLessThan(chanceScore(item));
    expect(meanScore(item, everyResponse(item))).toBeLessThan(chanceScore(item));
  });
});

test('chance is known by hand for the simplest items', () => {
  expect(chanceScore(number())).toBe(0);
  expect(chanceScore(single())).toBe(1 / 4);
  expect(chanceScore(multiple())).toBeCloseTo(1 / 4, 12);
  expect(chanceScore(fault())).toBeCloseTo(1 / 5, 12);
  expect(chanceScore(order())).toBeCloseTo((1 + 1 / 3 + 1 / 3) / 5, 12);
  // Three cards with one group and one with the other: half of the time three of four are right, which scores 1/2.
  expect(chanceScore(categories())).toBeCloseTo(1 / 4, 12);
});
