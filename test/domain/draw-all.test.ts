import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seeded } from '#domain/chance';
import { canDraw, drawCell, type Exposure, type PoolItem, TooFewItems } from '#domain/draw';
import { anyExposure, anyPool, idsOf, open, openPool, unseen } from '../support/pools.ts';
import { everySubset } from '../support/responses.ts';

const isEnemy = (one: PoolItem, other: PoolItem) =>
  (one.item.enemies ?? []).includes(other.item.id) || (other.item.enemies ?? []).includes(one.item.id);
const kindsIn = (items: PoolItem[]) => new Set(items.map(({ item }) => item.kind)).size;

/** Every draw that the rules allow, found by trying all. */
function everyDraw(pool: PoolItem[], count: number): PoolItem[][] {
  const live = pool.filter(({ item }) => item.status === 'live');
  return everySubset(live).filter(
    (draw) =>
      draw.length === count &&
      draw.every((one) => draw.every((other) => !isEnemy(one, other))) &&
      draw.every(
        ({ item }) =>
          !item.scenario || live.every((other) => other.item.scenario !== item.scenario || draw.includes(other)),
      ),
  );
}

/** What a draw should have little of, the weightiest first. */
function drawbacks(draw: PoolItem[], cap: number, { seen, uses, attempts }: Exposure): number[] {
  const usesOf = ({ item }: PoolItem) => uses[item.id] ?? 0;
  return [
    draw.filter(({ item }) => seen.has(item.id)).length,
    draw.filter((entry) => usesOf(entry) > Math.ceil(cap * attempts)).length,
    draw.filter(({ pool }) => pool === 'open').length,
    draw.reduce((sum, entry) => sum + usesOf(entry), 0),
  ];
}
const least = (all: number[][]) =>
  all.toSorted((one, other) => one.map((part, at) => part - other[at]!).find((part) => part !== 0) ?? 0)[0];

const pass = (count: number) => ({ attainedFrom: 0.75, notYetBelow: 0.55, shortSet: { count, attainedFrom: 0.7 } });
const anyRule = fc.record({
  count: fc.integer({ min: 1, max: 6 }),
  atLeastKinds: fc.integer({ min: 1, max: 5 }),
  exposureCap: fc.constantFrom(0.2, 0.5, 1),
});

describe('measured against every possible draw from a small pool', () => {
  test('a draw is found whenever there is one, with the kinds and preferences that were asked', () => {
    fc.assert(
      fc.property(anyPool, anyRule, anyExposure, fc.string(), (pool, rule, exposure, seed) => {
        const all = everyDraw(pool, rule.count);
        if (all.length === 0) {
          expect(() => drawCell(pool, rule, exposure, seeded(seed))).toThrow(TooFewItems);
          return;
        }
        const drawn = drawCell(pool, rule, exposure, seeded(seed));
        expect(all.map((draw) => idsOf(draw).toSorted().join())).toContain(idsOf(drawn).toSorted().join());
        const kinds = Math.min(rule.atLeastKinds, Math.max(...all.map(kindsIn)));
        expect(kindsIn(drawn)).toBeGreaterThanOrEqual(kinds);
        const best = least(
          all.filter((draw) => kindsIn(draw) >= kinds).map((draw) => drawbacks(draw, rule.exposureCap, exposure)),
        );
        expect(drawbacks(drawn, rule.exposureCap, exposure)).toEqual(best);
      }),
      { numRuns: 1500 },
    );
  });

  test('the questions of a scenario stand next to one another', () => {
    fc.assert(
      fc.property(anyPool, anyRule, fc.string(), (pool, rule, seed) => {
        fc.pre(everyDraw(pool, rule.count).length > 0);
        const scenarios = drawCell(pool, rule, unseen, seeded(seed)).map(({ item }) => item.scenario ?? item.id);
        const starts = scenarios.filter((scenario, place) => scenario !== scenarios[place - 1]);
        expect(new Set(starts).size).toBe(starts.length);
      }),
      { numRuns: 300 },
    );
  });

  test('the pool is judged as it is, and what passes never fails', () => {
    fc.assert(
      fc.property(
        anyPool,
        anyRule,
        fc.integer({ min: 1, max: 3 }),
        anyExposure,
        fc.string(),
        (pool, rule, short, exposure, seed) => {
          const all = everyDraw(pool, rule.count);
          const most = Math.max(0, ...all.map(kindsIn));
          const judged = canDraw(pool, { ...rule, pass: pass(short) });
          if (judged.kind === 'too-few-items') {
            expect(most).toBe(0);
          } else if (judged.kind === 'too-few-kinds') {
            expect(judged).toEqual({ kind: 'too-few-kinds', asked: rule.atLeastKinds, kinds: most });
            expect(most).toBeLessThan(rule.atLeastKinds);
          } else if (judged.kind === 'can-draw') {
            expect(most).toBeGreaterThanOrEqual(rule.atLeastKinds);
            const random = seeded(seed);
            const form = drawCell(pool, rule, exposure, random).map(({ item }) => item);
            const set = drawCell(pool, { ...rule, count: short, atLeastKinds: 1 }, exposure, random, form);
            expect(set).toHaveLength(short);
            expect(set.filter(({ item }) => form.includes(item))).toEqual([]);
            expect(form.some((item) => set.some((entry) => isEnemy(entry, { item, pool: 'open' })))).toBe(false);
          }
        },
      ),
      { numRuns: 1500 },
    );
  });
});

test('without enemies a pool is only refused where some test leaves no short set', () => {
  const friendly = anyPool.map((pool) => pool.map(({ item, pool }) => ({ item: { ...item, enemies: [] }, pool })));
  fc.assert(
    fc.property(friendly, fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 3 }), (pool, count, short) => {
      const judged = canDraw(pool, { count, atLeastKinds: 1, pass: pass(short) });
      const withoutSet = everyDraw(pool, count).filter((form) =>
        everyDraw(pool, short).every((set) => set.some((entry) => form.includes(entry))),
      );
      fc.pre(judged.kind !== 'too-few-items');
      expect(judged.kind).toBe(withoutSet.length > 0 ? 'no-short-set' : 'can-draw');
    }),
    { numRuns: 600 },
  );
});

describe('a pool at build', () => {
  const rule = { count: 8, atLeastKinds: 4, pass: pass(4) };

  test('holds enough with the form and the short set, and too few with one less', () => {
    expect(canDraw(openPool(12), rule)).toEqual({ kind: 'can-draw' });
    expect(canDraw(openPool(11), rule)).toEqual({ kind: 'no-short-set', asked: 4, live: 11 });
    expect(canDraw(openPool(7), rule)).toEqual({ kind: 'too-few-items', asked: 8, live: 7 });
  });

  test('needs the kinds that the blueprint asks', () => {
    const pool = Array.from({ length: 15 }, (_, index) => open(`e${index}`, { kind: index < 13 ? 'single' : 'order' }));
    expect(canDraw(pool, rule)).toEqual({ kind: 'too-few-kinds', asked: 4, kinds: 2 });
  });

  test('fails where scenarios of three can leave no four questions', () => {
    const sets = ['p', 'q', 'r'].flatMap((scenario) =>
      [1, 2, 3].map((part) => open(`${scenario}-${part}`, { scenario })),
    );
    expect(canDraw([...sets, ...openPool(8)], rule)).toEqual({ kind: 'no-short-set', asked: 4, live: 17 });
    expect(canDraw([...sets, ...openPool(9)], rule)).toEqual({ kind: 'can-draw' });
  });

  test('counts a group of enemies once', () => {
    const family = ['x', 'y', 'z'];
    const enemies = family.map((id) => open(id, { enemies: family.filter((other) => other !== id) }));
    expect(canDraw([...openPool(11), ...enemies], rule)).toEqual({ kind: 'can-draw' });
    expect(canDraw([...openPool(10), ...enemies], rule)).toEqual({ kind: 'no-short-set', asked: 4, live: 13 });
  });
});
