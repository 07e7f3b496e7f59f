import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mark, type Response } from '#domain/marking';
import { categories, fault, match, multiple, number, oneOfEachKind, order, single } from '../support/items.ts';
import { everyResponse } from '../support/responses.ts';

const ticked = (...options: number[]): Response => ({ kind: 'choice', options });
const placed = (...targets: (number | null)[]): Response => ({ kind: 'placement', targets });
const scored = (score: number) => ({ score: expect.closeTo(score, 12), answered: true });

describe('a single choice', () => {
  test('scores 1 for the right option and 0 for another', () => {
    expect(mark(single(), ticked(0))).toEqual({ score: 1, answered: true });
    expect(mark(single(), ticked(2))).toEqual({ score: 0, answered: true });
  });
});

describe('a number', () => {
  const given = (value: number): Response => ({ kind: 'number', value });

  test('scores 1 where it is right and 0 where it is not', () => {
    expect(mark(number(), given(50))).toEqual({ score: 1, answered: true });
    expect(mark(number(), given(50.01))).toEqual({ score: 0, answered: true });
    expect(mark(number(), given(0))).toEqual({ score: 0, answered: true });
  });

  test('scores 1 up to its tolerance, and not beyond', () => {
    const near = number({ answer: 0.3, tolerance: 0.1 });
    fc.assert(
      fc.property(fc.double({ min: -2, max: 2, noNaN: true }), (value) => {
        const off = Math.abs(value - 0.3);
        fc.pre(Math.abs(off - 0.1) > 1e-6);
        expect(mark(near, given(value)).score).toBe(off < 0.1 ? 1 : 0);
      }),
    );
    expect(mark(near, given(0.4)).score).toBe(1);
    expect(mark(near, given(0.2)).score).toBe(1);
  });

  test('belongs to a question that asks a number, and the other way round', () => {
    expect(() => mark(single(), given(50))).toThrow(RangeError);
    expect(() => mark(number(), ticked(0))).toThrow(RangeError);
    expect(() => mark(number(), given(Number.NaN))).toThrow(RangeError);
  });
});

describe('a multiple response with two right of four', () => {
  test.each([
    ['both right', [0, 1], 1],
    ['one right', [1], 1 / 2],
    ['both right and one false tick', [0, 1, 3], 1 / 2],
    ['one right and one false tick', [0, 2], 0],
    ['everything', [0, 1, 2, 3], 0],
    ['only false ticks, which is not below 0', [2, 3], 0],
  ])('%s', (_, options, score) => {
    expect(mark(multiple(), ticked(...options))).toEqual(scored(score));
  });
});

describe('an order of four steps', () => {
  const item = order({}, ['een', 'twee', 'drie', 'vier']);
  test.each([
    ['the right order', [0, 1, 2, 3], 1],
    ['two neighbours swapped: five of six pairs right', [1, 0, 2, 3], 4 / 6],
    ['the last one first: three of six pairs right', [3, 0, 1, 2], 0],
    ['the first one third: four of six pairs right', [1, 2, 0, 3], 2 / 6],
    ['the reverse, which is not below 0', [3, 2, 1, 0], 0],
  ])('%s', (_, options, score) => {
    expect(mark(item, ticked(...options))).toEqual(scored(score));
  });
});

describe('a match of three cards with four targets', () => {
  test.each([
    ['all right', [0, 1, 2], 1],
    ['two right: (2/3 - 1/4) / (3/4)', [0, 1, 3], 5 / 9],
    ['one right: (1/3 - 1/4) / (3/4)', [0, 2, 1], 1 / 9],
    ['two right and one left alone', [0, 1, null], 5 / 9],
    ['none right', [1, 2, 0], 0],
  ])('%s', (_, targets, score) => {
    expect(mark(match(), placed(...targets))).toEqual(scored(score));
  });
});

describe('four cards in two categories', () => {
  test.each([
    ['all right', [0, 0, 1, 1], 1],
    ['three right: (3/4 - 1/2) / (1/2)', [0, 0, 1, 0], 1 / 2],
    ['half right, as guessing gives', [0, 0, 0, 0], 0],
    ['one right', [0, 1, 0, 0], 0],
  ])('%s', (_, targets, score) => {
    expect(mark(categories(), placed(...targets))).toEqual(scored(score));
  });
});

describe('finding two faults in five sentences', () => {
  test.each([
    ['both', [1, 3], 1],
    ['one', [3], 1 / 2],
    ['both and a good sentence', [0, 1, 3], 1 / 2],
    ['every sentence', [0, 1, 2, 3, 4], 0],
  ])('%s', (_, options, score) => {
    expect(mark(fault(), ticked(...options))).toEqual(scored(score));
  });
});

describe('no answer', () => {
  test.each(Object.values(oneOfEachKind))('scores 0 and is not called wrong: $kind', (item) => {
    expect(mark(item, null)).toEqual({ score: 0, answered: false });
  });

  test('is also a question without a single tick or card', () => {
    expect(mark(multiple(), ticked())).toEqual({ score: 0, answered: false });
    expect(mark(order(), ticked())).toEqual({ score: 0, answered: false });
    expect(mark(match(), placed(null, null, null))).toEqual({ score: 0, answered: false });
  });
});

describe('a response that belongs to another item', () => {
  test.each([
    ['an unknown option', single(), ticked(4)],
    ['two options where one may be chosen', single(), ticked(0, 1)],
    ['the same option twice', multiple(), ticked(0, 0)],
    ['half an order', order(), ticked(0, 1)],
    ['a card too few', match(), placed(0, 1)],
    ['an unknown target', match(), placed(0, 1, 4)],
    ['ticks where cards are placed', categories(), ticked(0)],
    ['cards where is ticked', fault(), placed(0, 0, 0, 0, 0)],
  ])('is refused: %s', (_, item, response) => {
    expect(() => mark(item, response)).toThrow(`the response does not fit ${item.id}, version 1`);
  });
});

describe('every kind', () => {
  const responseTo = fc
    .constantFrom(...Object.values(oneOfEachKind))
    .chain((item) => fc.record({ item: fc.constant(item), response: fc.constantFrom(...everyResponse(item)) }));

  test('scores from 0 to 1', () => {
    for (const item of Object.values(oneOfEachKind))
      for (const response of everyResponse(item)) {
        const { score } = mark(item, response);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
      }
  });

  test.each(Object.values(oneOfEachKind))('has exactly one answer that scores 1: $kind', (item) => {
    expect(everyResponse(item).filter((response) => mark(item, response).score === 1)).toHaveLength(1);
  });

  test('is marked again from the stored response with the same result', () => {
    fc.assert(
      fc.property(responseTo, ({ item, response }) => {
        const first = mark(item, response);
        const stored = JSON.stringify({ item, response });
        const restored: { item: typeof item; response: Response } = JSON.parse(stored);
        expect(mark(restored.item, restored.response)).toEqual(first);
      }),
    );
  });

  test('is marked the same wherever its options, cards and targets stand in the bank', () => {
    const places = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 });
    fc.assert(
      fc.property(places, fc.subarray([0, 1, 2, 3]), (order, options) => {
        const item = multiple();
        const moved = multiple({ options: order.map((option) => item.options[option]!) });
        const same = options.map((option) => order.indexOf(option));
        expect(mark(moved, ticked(...same))).toEqual(mark(item, ticked(...options)));
      }),
    );
    fc.assert(
      fc.property(places, fc.array(fc.nat(3), { minLength: 3, maxLength: 3 }), (order, targets) => {
        const item = match();
        const moved = match({ targets: order.map((target) => item.targets[target]!), cards: item.cards.toReversed() });
        const same = targets.map((target) => order.indexOf(target)).toReversed();
        expect(mark(moved, placed(...same))).toEqual(mark(item, placed(...targets)));
      }),
    );
  });
});
