import { expect, test } from 'vitest';
import { type Candidate, cheapestCombination } from '#domain/combination';

const candidate = (more: Partial<Candidate> = {}): Candidate => ({
  size: 1,
  kinds: ['single'],
  enemies: [],
  cost: 0,
  ...more,
});

test('of equally cheap combinations the earliest candidates are taken', () => {
  expect(cheapestCombination([candidate(), candidate(), candidate()], 2, 1)).toEqual([0, 1]);
});

test('the cheapest combination is taken, also where its parts are larger', () => {
  const candidates = [candidate({ size: 2, cost: 1 }), candidate({ cost: 2 }), candidate({ cost: 2 }), candidate()];
  expect(cheapestCombination(candidates, 2, 1)).toEqual([0]);
  expect(cheapestCombination(candidates, 3, 1)).toEqual([0, 3]);
});

test('a cheap candidate is left where its enemies cost too much', () => {
  const candidates = [
    candidate({ enemies: [1, 2] }),
    candidate({ cost: 1, enemies: [0] }),
    candidate({ cost: 1, enemies: [0] }),
  ];
  expect(cheapestCombination(candidates, 2, 1)).toEqual([1, 2]);
});

test('there is none where all kinds together are fewer than asked', () => {
  expect(cheapestCombination([candidate(), candidate({ kinds: ['order'] })], 2, 2)).toEqual([0, 1]);
  expect(cheapestCombination([candidate(), candidate({ kinds: ['order'] })], 2, 3)).toBeNull();
});
