import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decideCell, type MarkedItem, mayShowKey, standardError } from '#domain/result';
import { single } from '../support/items.ts';

const rule = { attainedFrom: 0.75, notYetBelow: 0.55, shortSet: { count: 4, attainedFrom: 0.7 } };

function scored(
  score: number,
  more: { lesson?: string; pool?: 'open' | 'closed'; answered?: boolean } = {},
): MarkedItem {
  const { lesson = 'cursus/les#uitleg', pool = 'open', answered = true } = more;
  return { item: single({ lesson }), pool, mark: { score, answered } };
}
const form = (...scores: number[]) => scores.map((score) => scored(score));
const decision = (scores: number[]) => decideCell('recht-1', form(...scores), rule).decision;
const completed = (first: number[], short: number[]) =>
  decideCell('recht-1', form(...short), rule, form(...first)).decision;

describe('the decision on a form', () => {
  test.each([
    ['all right', [1, 1, 1, 1, 1, 1, 1, 1], 'attained'],
    ['exactly 0.75', [1, 1, 1, 1, 1, 1, 0, 0], 'attained'],
    ['exactly 0.75 in thirds', [1, 1, 1, 1, 1, 1 / 3, 1 / 3, 1 / 3], 'attained'],
    ['just under 0.75', [1, 1, 1, 1, 1, 0.99, 0, 0], 'short-set'],
    ['exactly 0.55', [1, 1, 1, 1, 0.4, 0, 0, 0], 'short-set'],
    ['just under 0.55', [1, 1, 1, 1, 0.39, 0, 0, 0], 'not-yet'],
    ['none right', [0, 0, 0, 0, 0, 0, 0, 0], 'not-yet'],
  ])('%s', (_, scores, expected) => {
    expect(decision(scores)).toBe(expected);
  });

  test('is one of three, and never falls as an answer gets better', () => {
    const rank = { 'not-yet': 0, 'short-set': 1, attained: 2 };
    const score = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(score, { minLength: 8, maxLength: 8 }), fc.nat(7), score, (scores, place, more) => {
        const better = scores.with(place, Math.max(scores[place]!, more));
        expect(rank[decision(better)]).toBeGreaterThanOrEqual(rank[decision(scores)]);
      }),
    );
  });
});

describe('the decision after the short set', () => {
  const fiveOfEight = [1, 1, 1, 1, 1, 0, 0, 0];
  test.each([
    ['nine of twelve', [1, 1, 1, 1], 'attained'],
    ['exactly 0.70 over all twelve', [1, 1, 1, 0.4], 'attained'],
    ['just under 0.70 over all twelve', [1, 1, 1, 0.39], 'not-yet'],
    ['eight of twelve, which would give a short set in a form', [1, 1, 1, 0], 'not-yet'],
  ])('%s', (_, short, expected) => {
    expect(completed(fiveOfEight, short)).toBe(expected);
  });

  test('counts every question of the form and of the short set', () => {
    const result = decideCell('recht-1', form(1, 1, 1, 1), rule, form(...fiveOfEight));
    expect(result).toMatchObject({ questions: 12, score: 0.75, decision: 'attained' });
  });
});

describe('the result of a cell', () => {
  test('tells the score, its error, the questions and what was left open', () => {
    const marked = [...form(1, 1, 1, 1, 1, 1, 0), scored(0, { answered: false })];
    expect(decideCell('recht-1', marked, rule)).toEqual({
      cell: 'recht-1',
      score: 0.75,
      standardError: expect.closeTo(0.1637, 4),
      questions: 8,
      unanswered: 1,
      decision: 'attained',
      missed: ['cursus/les#uitleg'],
      pool: 'open',
    });
  });

  test('names where to read on, the worst first and each place once', () => {
    const marked = [
      scored(0.5, { lesson: 'cursus/half#b' }),
      scored(1, { lesson: 'cursus/goed#a' }),
      scored(0, { lesson: 'cursus/fout#d' }),
      scored(0.5, { lesson: 'cursus/ook-half#c' }),
      scored(0.2, { lesson: 'cursus/half#b' }),
      scored(0, { lesson: 'cursus/open#e', answered: false }),
    ];
    expect(decideCell('recht-1', marked, rule).missed).toEqual([
      'cursus/fout#d',
      'cursus/open#e',
      'cursus/half#b',
      'cursus/ook-half#c',
    ]);
  });

  test('says from which pool the questions came, over form and short set together', () => {
    const closed = [scored(1, { pool: 'closed' })];
    expect(decideCell('recht-1', closed, rule).pool).toBe('closed');
    expect(decideCell('recht-1', form(1), rule).pool).toBe('open');
    expect(decideCell('recht-1', form(1), rule, closed).pool).toBe('mixed');
  });

  test('does not exist without questions', () => {
    expect(() => decideCell('recht-1', [], rule)).toThrow(RangeError);
  });
});

describe('the standard error of a score', () => {
  test('is the spread of the question scores over the root of their number', () => {
    expect(standardError([1, 1, 1, 1, 0, 0, 0, 0])).toBeCloseTo(0.189, 3);
    expect(standardError([0.2, 0.4, 0.9])).toBeCloseTo(Math.sqrt(0.13 / 3), 12);
  });

  test("is Lord's error of measurement where questions are right or wrong", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(0, 1), { minLength: 2, maxLength: 40 }), (scores) => {
        const share = scores.reduce<number>((sum, score) => sum + score, 0) / scores.length;
        expect(standardError(scores)).toBeCloseTo(Math.sqrt((share * (1 - share)) / (scores.length - 1)), 12);
      }),
    );
  });

  test('is 0 where all questions score the same, and 0.5 where one question says all', () => {
    expect(standardError([1, 1, 1, 1])).toBe(0);
    expect(standardError([1])).toBe(0.5);
  });
});

describe('the key', () => {
  const policy = { cooldownHours: 24, maxTries: 3, periodDays: 90, showKey: 'after-pass-or-spent' as const };
  test.each([
    ['attained', 2, true],
    ['attained', 0, true],
    ['not-yet', 1, false],
    ['not-yet', 0, true],
    ['short-set', 0, false],
  ] as const)('after %s with %i tries left: %s', (decision, triesLeft, shown) => {
    expect(mayShowKey(policy, decision, triesLeft)).toBe(shown);
    expect(mayShowKey({ ...policy, showKey: 'never' }, decision, triesLeft)).toBe(false);
  });
});
