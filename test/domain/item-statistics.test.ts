import { describe, expect, it } from 'vitest';
import { guessFloor, type ItemStatistics, statisticsOf, worry } from '#domain/item-statistics';
import { count, emptyTally } from '#domain/item-tally';
import type { Response } from '#domain/marking';
import type { Item } from '#domain/schema/item';
import { match, single } from '../support/items.ts';

const ticked = (...options: number[]): Response => ({ kind: 'choice', options });

/** Groups of equal answers: response, score and rest score in thousandths, and how many gave it. */
type Group = [Response | null, number, number, number];

function tallyOf(item: Item, groups: Group[]) {
  const tally = emptyTally();
  for (const [response, score, rest, n] of groups)
    count(tally, item, { response, score, n, rest: rest * n, restSquares: rest * rest * n });
  return tally;
}
const statistics = (groups: Group[], item: Item = single()) => statisticsOf(item, tallyOf(item, groups));

function full(groups: Group[], item?: Item): Extract<ItemStatistics, { kind: 'full' }> {
  const found = statistics(groups, item);
  if (found.kind !== 'full') throw new Error(`only ${found.kind}`);
  return found;
}

// By hand, in halves and wholes: 20 right of whom all score 0.8 elsewhere, 10 on b and 10 open with 0.4 elsewhere.
const worked: Group[] = [
  [ticked(0), 1000, 800, 20],
  [ticked(1), 0, 400, 10],
  [null, 0, 400, 10],
];

describe('forty answers worked out by hand', () => {
  it('gives facility, omitted and a table of what was chosen', () => {
    const { facility, answers, right, omitted, choices } = full(worked);
    expect([facility, answers, right, omitted]).toEqual([0.5, 40, 20, 10]);
    expect(choices).toEqual([
      { part: 0, target: null, right: true, chosen: 20, meanRest: 0.8 },
      { part: 1, target: null, right: false, chosen: 10, meanRest: 0.4 },
      { part: 2, target: null, right: false, chosen: 0 },
      { part: 3, target: null, right: false, chosen: 0 },
    ]);
  });

  it('correlates wholly where score and rest go together, and half where they do so in part', () => {
    expect(full(worked).discrimination?.value).toBeCloseTo(1, 9);
    // Right: 15 with 1 elsewhere and 5 with 0; wrong: 5 with 1 and 15 with 0. (15 · 15 - 5 · 5) / 20² = 0.5.
    const half = full([
      [ticked(0), 1000, 1000, 15],
      [ticked(0), 1000, 0, 5],
      [ticked(1), 0, 1000, 5],
      [ticked(1), 0, 0, 15],
    ]);
    // Fisher: atanh(0.5) = 0.5493, 1.96 / √37 = 0.3222; tanh(0.2271) = 0.2233 and tanh(0.8715) = 0.7021.
    expect(half.discrimination?.value).toBeCloseTo(0.5, 9);
    expect(half.discrimination?.low).toBeCloseTo(0.2233, 3);
    expect(half.discrimination?.high).toBeCloseTo(0.7021, 3);
  });

  it('has no correlation where nothing varies', () => {
    expect(full([[ticked(0), 1000, 800, 40]]).discrimination).toBeUndefined();
  });
});

describe('a flag', () => {
  const flags = (groups: Group[], item?: Item) => full(groups, item).flags.map(({ kind }) => kind);
  const spread = (rightHigh: number, rightLow: number, wrongHigh: number, wrongLow: number): Group[] => [
    [ticked(0), 1000, 900, rightHigh],
    [ticked(0), 1000, 300, rightLow],
    [ticked(1), 0, 900, wrongHigh - 2],
    [ticked(2), 0, 900, 1],
    [ticked(3), 0, 900, 1],
    [ticked(1), 0, 300, wrongLow - 2],
    [ticked(2), 0, 300, 1],
    [ticked(3), 0, 300, 1],
  ];

  it('is absent from a question that does its work', () => {
    expect(flags(spread(40, 15, 10, 35))).toEqual([]);
  });

  it('says that a question is too easy above 0.95 and too hard under 0.30, not on the bound', () => {
    expect(flags(spread(76, 20, 2, 2))).toContain('too-easy');
    expect(flags(spread(76, 19, 2, 3))).not.toContain('too-easy');
    expect(flags(spread(20, 9, 30, 41))).toContain('too-hard');
    expect(flags(spread(20, 10, 30, 40))).not.toContain('too-hard');
  });

  it('says that a question does not tell strong from weak, or tells them apart the wrong way', () => {
    expect(flags(spread(26, 25, 24, 25))).toEqual(['low-discrimination']);
    expect(flags(spread(10, 40, 40, 10))).toEqual(['negative', 'strong-prefer']);
  });

  it('names the wrong choice that who is strong elsewhere prefers', () => {
    expect(full(spread(10, 40, 40, 10)).flags).toContainEqual({
      kind: 'strong-prefer',
      choice: { part: 1, target: null },
    });
  });

  it('names a wrong option that nobody chose; of a card that nobody misplaced it says nothing', () => {
    expect(full(worked).flags).toEqual([
      { kind: 'unchosen', choice: { part: 2, target: null } },
      { kind: 'unchosen', choice: { part: 3, target: null } },
    ]);
    const placed: Response = { kind: 'placement', targets: [0, 1, 2] };
    expect(flags([[placed, 1000, 500, 40]], match())).toEqual(['too-easy']);
  });

  it('weighs by its worst, then by how many there are', () => {
    const worries = [
      statistics(spread(10, 40, 40, 10)),
      statistics(spread(26, 25, 24, 25)),
      full(worked),
      statistics(spread(40, 15, 10, 35)),
      statistics([[ticked(0), 1000, 800, 12]]),
      statistics([]),
    ].map(worry);
    expect(worries).toEqual(worries.toSorted((one, other) => other - one));
    expect(new Set(worries).size).toBe(worries.length);
  });
});

describe('small numbers', () => {
  it('under ten answers say nothing, under thirty only how many, and how many of those were right or open', () => {
    expect(statistics([[ticked(0), 1000, 800, 9]])).toEqual({ kind: 'too-few' });
    expect(
      statistics([
        [ticked(0), 1000, 800, 20],
        [ticked(1), 0, 500, 5],
        [null, 0, 500, 4],
      ]),
    ).toEqual({
      kind: 'counts',
      answers: 29,
      right: 20,
      omitted: 4,
    });
  });

  it('hide a count that is all or nothing but for fewer than three', () => {
    const counts = statistics([
      [ticked(0), 1000, 800, 18],
      [null, 0, 800, 2],
    ]);
    expect(counts).toEqual({ kind: 'counts', answers: 20 });
  });
});

it('the floor is what guessing earns', () => {
  expect(guessFloor(single())).toBe(0.25);
});
