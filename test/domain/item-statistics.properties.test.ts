import fc from 'fast-check';
import { expect, it } from 'vitest';
import { choicesIn, choicesOf } from '#domain/choices';
import { statisticsOf } from '#domain/item-statistics';
import { count, emptyTally } from '#domain/item-tally';
import { mark, type Response } from '#domain/marking';
import type { Item } from '#domain/schema/item';
import { categories, fault, match, multiple, number, order, single } from '../support/items.ts';
import { everyResponse } from '../support/responses.ts';

interface Given {
  response: Response | null;
  score: number;
  rest: number;
}

const items = [single(), multiple(), order(), match(), categories(), fault(), number()];
const answersTo = (item: Item) => {
  const responses = [null, ...everyResponse(item)];
  return fc.array(
    fc.record({ response: fc.constantFrom(...responses), rest: fc.integer({ min: 0, max: 1000 }) }).map((one) => ({
      ...one,
      score: Math.round(mark(item, one.response).score * 1000),
    })),
    { minLength: 30, maxLength: 120 },
  );
};
const taken = fc.constantFrom(...items).chain((item) => fc.record({ item: fc.constant(item), given: answersTo(item) }));

function statistics(item: Item, given: readonly Given[]) {
  const tally = emptyTally();
  for (const { response, score, rest } of given)
    count(tally, item, { response, score, n: 1, rest, restSquares: rest * rest });
  const found = statisticsOf(item, tally);
  if (found.kind !== 'full') throw new Error('thirty answers are enough');
  return found;
}

const mean = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0) / list.length;
const covariance = (one: readonly number[], other: readonly number[]) =>
  mean(one.map((value, at) => (value - mean(one)) * ((other[at] ?? 0) - mean(other))));
const deviation = (list: readonly number[]) => Math.sqrt(covariance(list, list));

it('facility and item-rest correlation are what another formula says', () => {
  fc.assert(
    fc.property(taken, ({ item, given }) => {
      const found = statistics(item, given);
      const scores = given.map(({ score }) => score / 1000);
      const totals = given.map(({ score, rest }) => (score + rest) / 1000);
      expect(found.facility).toBeCloseTo(mean(scores), 9);
      // The item-total correlation, corrected for the item's own part in the total (Guilford, Psychometric methods, 1954).
      const [s, t] = [deviation(scores), deviation(totals)];
      const spread = s ** 2 + t ** 2 - 2 * covariance(scores, totals);
      if (s < 1e-9 || spread < 1e-12) return expect(found.discrimination).toBeUndefined();
      const itemTotal = covariance(scores, totals) / (s * t);
      expect(found.discrimination?.value).toBeCloseTo((itemTotal * t - s) / Math.sqrt(spread), 6);
    }),
  );
});

it('the order of answers, and whether equal ones are counted together, makes no difference', () => {
  fc.assert(
    fc.property(taken, ({ item, given }) => {
      const together = emptyTally();
      for (const [, equal] of Map.groupBy(given, ({ response }) => JSON.stringify(response))) {
        const [{ response, score } = { response: null, score: 0 }] = equal;
        const rests = equal.map(({ rest }) => rest);
        count(together, item, {
          response,
          score,
          n: equal.length,
          rest: rests.reduce((sum, rest) => sum + rest, 0),
          restSquares: rests.reduce((sum, rest) => sum + rest * rest, 0),
        });
      }
      expect(statisticsOf(item, together)).toEqual(statistics(item, given));
      expect(statistics(item, given.toReversed())).toEqual(statistics(item, given));
    }),
  );
});

it('correlations and their intervals stay within -1 and 1, and the value within its interval', () => {
  fc.assert(
    fc.property(taken, ({ item, given }) => {
      const { discrimination } = statistics(item, given);
      if (!discrimination) return;
      const { value, low, high } = discrimination;
      expect([low >= -1, low <= value, value <= high, high <= 1]).toEqual([true, true, true, true]);
    }),
  );
});

it('every choice in an answer is one that the item offers, and a right answer holds only right ones', () => {
  for (const item of items) {
    const offered = choicesOf(item);
    for (const response of everyResponse(item)) {
      const chosen = choicesIn(item, response).map(({ part, target }) =>
        offered.find((one) => one.part === part && one.target === target),
      );
      expect(chosen).not.toContain(undefined);
      if (item.kind !== 'number') expect(chosen.length > 0).toBe(mark(item, response).answered);
      if (mark(item, response).score === 1) expect(chosen.every((one) => one?.right)).toBe(true);
    }
  }
});
