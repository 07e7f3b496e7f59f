import { describe, expect, test } from 'vitest';
import { seeded } from '#domain/chance';
import { drawCell, drawPlacement, numbered, type PoolItem, TooFewItems } from '#domain/draw';
import { closed, idsOf, open, openPool, unseen } from '../support/pools.ts';

const rule = { count: 8, atLeastKinds: 4, exposureCap: 0.5 };
const three = { count: 3, atLeastKinds: 1, exposureCap: 1 };
const seeds = Array.from({ length: 40 }, (_, index) => `poging-${index}`);
const drawnIds = (pool: PoolItem[], more: Partial<typeof rule> = {}, exposure = unseen) =>
  seeds.map((seed) => idsOf(drawCell(pool, { ...rule, ...more }, exposure, seeded(seed))));

describe('a draw', () => {
  test('has exactly the asked number of different questions', () => {
    for (const ids of drawnIds(openPool(20))) {
      expect(ids).toHaveLength(8);
      expect(new Set(ids).size).toBe(8);
    }
  });

  test('is the same for the same seed, in whatever order the pool is read', () => {
    const pool = openPool(20);
    const first = drawCell(pool, rule, unseen, seeded('poging-1'));
    expect(drawCell(pool.toReversed(), rule, unseen, seeded('poging-1'))).toEqual(first);
    expect(idsOf(drawCell(pool, rule, unseen, seeded('poging-2')))).not.toEqual(idsOf(first));
  });

  test('takes every question about equally often while none was used', () => {
    const counts = new Map(openPool(12).map(({ item }) => [item.id, 0]));
    for (let index = 0; index < 600; index++)
      for (const id of idsOf(drawCell(openPool(12), three, unseen, seeded(`s${index}`))))
        counts.set(id, counts.get(id)! + 1);
    for (const count of counts.values()) expect(Math.abs(count - 150)).toBeLessThan(50);
  });

  test('takes live questions only', () => {
    const pool = [
      ...openPool(8),
      open('ontwerp', { status: 'draft' }),
      open('uit', { status: 'retired' }),
      open('gelekt', { status: 'compromised' }),
    ];
    for (const ids of drawnIds(pool)) expect(ids.toSorted()).toEqual(idsOf(openPool(8)));
  });

  test('takes what this learner has not seen before what is used least', () => {
    const pool = openPool(12);
    const seen = new Set(['a01', 'a02', 'a03', 'a04']);
    const uses = Object.fromEntries(pool.map(({ item }) => [item.id, seen.has(item.id) ? 0 : 90]));
    for (const ids of drawnIds(pool, {}, { seen, uses, attempts: 100 }))
      expect(ids.some((id) => seen.has(id))).toBe(false);
  });

  test('takes seen questions where there are not enough others', () => {
    const exposure = { ...unseen, seen: new Set(['a01', 'a02', 'a03', 'a04']) };
    for (const ids of drawnIds(openPool(10), {}, exposure)) {
      expect(ids.filter((id) => exposure.seen.has(id))).toHaveLength(2);
    }
  });

  test('takes the least used of the questions that are new to this learner', () => {
    const pool = ['a', 'b', 'c', 'd', 'e'].map((id) => open(id));
    const exposure = { ...unseen, uses: { a: 9, b: 2, c: 7, d: 1, e: 3 }, attempts: 20 };
    for (const ids of drawnIds(pool, three, exposure)) expect(ids.toSorted()).toEqual(['b', 'd', 'e']);
  });

  test('takes the closed pool before the open one', () => {
    const pool = [...openPool(12), closed('dicht-1'), closed('dicht-2'), closed('dicht-3')];
    for (const ids of drawnIds(pool)) expect(ids).toEqual(expect.arrayContaining(['dicht-1', 'dicht-2', 'dicht-3']));
  });

  test('takes an item once where both pools have it, and calls it closed', () => {
    const drawn = drawCell([open('a'), closed('a'), open('b'), open('c')], three, unseen, seeded('x'));
    expect(drawn.map(({ item, pool }) => `${item.id} ${pool}`).toSorted()).toEqual(['a closed', 'b open', 'c open']);
  });
});

describe('the exposure cap', () => {
  const pool = [closed('vaak'), ...['a', 'b', 'c'].map((id) => open(id))];
  const used = (uses: number) => ({ ...unseen, uses: { vaak: uses, a: 10, b: 10, c: 10 }, attempts: 100 });

  test('keeps a question back that was in more of the attempts, while there are others', () => {
    for (const ids of drawnIds(pool, { ...three, exposureCap: 0.5 }, used(51))) expect(ids).not.toContain('vaak');
    for (const ids of drawnIds(pool, { ...three, exposureCap: 0.5 }, used(50))) expect(ids).toContain('vaak');
  });

  test('never makes a draw fail', () => {
    const capped = { count: 4, atLeastKinds: 1, exposureCap: 0 };
    for (const ids of drawnIds(pool, capped, used(100))) expect(ids.toSorted()).toEqual(['a', 'b', 'c', 'vaak']);
  });

  test('does not take one use in the first attempts for too much', () => {
    const exposure = { ...unseen, uses: { vaak: 1 }, attempts: 1 };
    for (const ids of drawnIds(pool, { ...three, exposureCap: 0.4 }, exposure)) expect(ids).toContain('vaak');
  });
});

describe('questions that belong together or apart', () => {
  test('enemies are never in one draw, whichever of them says so', () => {
    const pool = [
      ...openPool(8),
      open('verklapt', { enemies: ['a01', 'a02'] }),
      open('x', { enemies: ['y'] }),
      open('y'),
    ];
    for (const ids of drawnIds(pool)) {
      expect(ids.includes('verklapt') && (ids.includes('a01') || ids.includes('a02'))).toBe(false);
      expect(ids.includes('x') && ids.includes('y')).toBe(false);
    }
  });

  test('a scenario is drawn whole, its questions next to one another and counted one by one', () => {
    const members = ['balie-1', 'balie-2', 'balie-3'];
    const pool = [...openPool(7), ...members.map((id) => open(id, { scenario: 'balie' }))];
    const drawn = drawnIds(pool);
    for (const ids of drawn) {
      expect(ids).toHaveLength(8);
      expect(ids.slice(ids.indexOf('balie-1'), ids.indexOf('balie-1') + 3)).toEqual(members);
    }
  });

  test('a scenario that does not fit stays out whole', () => {
    const pool = [
      open('a'),
      open('b'),
      ...['s-1', 's-2', 's-3', 's-4'].map((id) => open(id, { scenario: 's' })),
      open('c'),
    ];
    for (const ids of drawnIds(pool, three)) expect(ids.toSorted()).toEqual(['a', 'b', 'c']);
  });

  test('an enemy of one question of a scenario keeps out the whole scenario', () => {
    const pool = [
      open('a', { enemies: ['s-2'] }),
      open('b'),
      open('c'),
      open('s-1', { scenario: 's' }),
      open('s-2', { scenario: 's' }),
    ];
    for (const ids of drawnIds(pool, three))
      expect(['a,b,c', 'b,s-1,s-2', 'c,s-1,s-2']).toContain(ids.toSorted().join());
  });

  test('what was drawn before in the same test, and its enemies, are not drawn again', () => {
    const pool = [...openPool(8), open('x', { enemies: ['a01'] }), open('b'), open('c'), open('d')];
    const form = openPool(8).map(({ item }) => item);
    for (const seed of seeds) {
      const short = drawCell(pool, three, unseen, seeded(seed), form);
      expect(idsOf(short).toSorted()).toEqual(['b', 'c', 'd']);
    }
  });
});

describe('the kinds of questions', () => {
  test('are at least as many as asked, also where the only other kind is used most', () => {
    const pool = [...['a', 'b', 'c', 'd'].map((id) => open(id)), open('volgorde', { kind: 'order' })];
    const exposure = { ...unseen, uses: { volgorde: 80 }, attempts: 100 };
    for (const ids of drawnIds(pool, { ...three, atLeastKinds: 2 }, exposure)) expect(ids).toContain('volgorde');
  });

  test('are as many as the pool allows where it has too few', () => {
    const pool = [...['a', 'b', 'c', 'd'].map((id) => open(id)), open('volgorde', { kind: 'order' })];
    for (const ids of drawnIds(pool, { ...three, atLeastKinds: 3 })) expect(ids).toContain('volgorde');
  });
});

describe('a pool without a valid draw', () => {
  test('is refused with the number that is asked and the number that is live', () => {
    const pool = [open('a'), open('b'), open('uit', { status: 'retired' })];
    expect(() => drawCell(pool, three, unseen, seeded('x'))).toThrow(TooFewItems);
    expect(() => drawCell(pool, three, unseen, seeded('x'))).toThrow(
      'no 3 items can be drawn together from 2 live items',
    );
    expect(() => drawCell([], three, unseen, seeded('x'))).toThrow(TooFewItems);
  });

  test('is refused soon where many items are enemies of one another', () => {
    const family = (letter: string) => openPool(8, letter).map(({ item }) => item.id);
    const pool = ['a', 'b', 'c', 'd', 'e'].flatMap((letter) =>
      family(letter).map((id) => open(id, { enemies: family(letter).filter((other) => other !== id) })),
    );
    expect(() => drawCell(pool, { ...rule, atLeastKinds: 1 }, unseen, seeded('x'))).toThrow(TooFewItems);
    expect(drawCell(pool, { ...rule, count: 5, atLeastKinds: 1 }, unseen, seeded('x'))).toHaveLength(5);
  }, 4000);
});

describe('the placement', () => {
  const pool = [
    ...openPool(6, 'g').map(({ item }) => open(item.id, { cell: 'gebruiken-1' })),
    ...openPool(6, 'r').map(({ item }) => open(item.id, { cell: 'recht-1' })),
    closed('dicht', { cell: 'recht-1' }),
  ];

  test('takes so many questions per cell, in the order of the cells, and none from the closed pool', () => {
    for (const seed of seeds) {
      const drawn = drawPlacement(pool, { cells: ['recht-1', 'gebruiken-1'], countPerCell: 3 }, unseen, seeded(seed));
      expect(drawn.map(({ item }) => item.cell)).toEqual([
        ...Array(3).fill('recht-1'),
        ...Array(3).fill('gebruiken-1'),
      ]);
      expect(idsOf(drawn)).not.toContain('dicht');
    }
  });
});

test('drawn items are numbered and keep the version that was served', () => {
  expect(numbered([open('a', { version: 3 }), closed('b', { cell: 'recht-2' })])).toEqual([
    { question: 'q1', item: 'a', version: 3, cell: 'gebruiken-1', pool: 'open' },
    { question: 'q2', item: 'b', version: 1, cell: 'recht-2', pool: 'closed' },
  ]);
});
