import { describe, expect, test } from 'vitest';
import { seeded, shuffled } from '#domain/chance';

const row = (seed: string, length: number) => {
  const random = seeded(seed);
  return Array.from({ length }, () => random());
};

describe('a seeded row of numbers', () => {
  test('is the same for the same seed and another for another seed', () => {
    expect(row('poging-1/q1', 20)).toEqual(row('poging-1/q1', 20));
    expect(row('poging-1/q1', 20)).not.toEqual(row('poging-1/q2', 20));
    expect(row('', 3)).not.toEqual(row(' ', 3));
  });

  test('never changes between releases, as stored attempts rely on it', () => {
    expect(row('poging-1/q1', 3).map((number) => number.toFixed(6))).toMatchInlineSnapshot(`
      [
        "0.688322",
        "0.521899",
        "0.695339",
      ]
    `);
  });

  // These words share their 32-bit FNV-1a hash: a state of 32 bits would give both the same row.
  test.each([
    ['costarring', 'liquid'],
    ['declinate', 'macallums'],
    ['altarage', 'zinke'],
  ])('is drawn from more than 32 bits of its seed: %s and %s', (one, other) => {
    expect(row(one, 3)).not.toEqual(row(other, 3));
  });

  test('lies from 0 up to, not including, 1 and is spread evenly', () => {
    const tenths = new Array<number>(10).fill(0);
    for (const number of row('spreiding', 10_000)) {
      expect(number).toBeGreaterThanOrEqual(0);
      expect(number).toBeLessThan(1);
      tenths[Math.floor(number * 10)]! += 1;
    }
    for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });

  test('starts evenly over seeds that differ in one letter', () => {
    const firsts = Array.from({ length: 4000 }, (_, index) => row(`s${index}`, 1)[0]!);
    for (const quarter of [0, 1, 2, 3]) {
      const count = firsts.filter((number) => Math.floor(number * 4) === quarter).length;
      expect(Math.abs(count - 1000)).toBeLessThan(110);
    }
  });
});

describe('a shuffled list', () => {
  test('has every order exactly once over all outcomes of chance', () => {
    const orders = new Set<string>();
    for (let first = 0; first < 4; first++)
      for (let second = 0; second < 3; second++)
        for (let third = 0; third < 2; third++) {
          const outcomes = [first / 4, second / 3, third / 2, 0];
          orders.add(shuffled(['a', 'b', 'c', 'd'], () => outcomes.shift() ?? 0).join(''));
        }
    expect(orders.size).toBe(24);
  });

  test('leaves the given list as it is', () => {
    const list = [1, 2, 3, 4, 5];
    expect(shuffled(list, seeded('x')).toSorted()).toEqual(list);
    expect(list).toEqual([1, 2, 3, 4, 5]);
    expect(shuffled([], seeded('x'))).toEqual([]);
  });
});
