import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Allowance, allowance, type EarlierAttempt } from '#domain/result';

const policy = { cooldownHours: 24, maxTries: 3, periodDays: 90, showKey: 'never' as const };
const on = (date: string) => new Date(`${date}:00.000Z`);
const iso = (date: string) => on(date).toISOString();
const tried = (
  start: string,
  decision: 'attained' | 'not-yet' | 'short-set',
  more: { completes?: boolean } = {},
): EarlierAttempt => ({
  startedAt: iso(`${start}T09:00`),
  submittedAt: iso(`${start}T09:30`),
  decision,
  ...more,
});
const allowed = (earlier: EarlierAttempt[], now: string): Allowance => allowance(policy, earlier, on(now));

describe('a first try', () => {
  test('may start at once, with all tries left', () => {
    expect(allowed([], '2026-11-22T09:00')).toEqual({ kind: 'may-start', triesLeft: 3 });
  });
});

describe('after a not-yet', () => {
  const once = [tried('2026-11-01', 'not-yet')];

  test('a new try waits for the cool-down, counted from the submission', () => {
    const until = iso('2026-11-02T09:30');
    expect(allowed(once, '2026-11-01T10:00')).toEqual({ kind: 'cooling-down', until });
    expect(allowed(once, '2026-11-02T09:29')).toEqual({ kind: 'cooling-down', until });
    expect(allowed(once, '2026-11-02T09:30')).toEqual({ kind: 'may-start', triesLeft: 2 });
  });

  test('and another, the last try is left', () => {
    expect(allowed([...once, tried('2026-11-05', 'not-yet')], '2026-11-07T09:00')).toEqual({
      kind: 'may-start',
      triesLeft: 1,
    });
  });
});

describe('the number of tries', () => {
  const thrice = [tried('2026-11-01', 'not-yet'), tried('2026-11-05', 'not-yet'), tried('2026-11-09', 'not-yet')];

  test('is spent until the oldest one is out of the period', () => {
    const until = iso('2027-01-30T09:00');
    expect(allowed(thrice, '2026-11-20T09:00')).toEqual({ kind: 'spent', until });
    expect(allowed(thrice, '2027-01-30T08:59')).toEqual({ kind: 'spent', until });
    expect(allowed(thrice, '2027-01-30T09:00')).toEqual({ kind: 'may-start', triesLeft: 1 });
  });

  test('is counted in whatever order the attempts are given', () => {
    expect(allowed(thrice.toReversed(), '2026-11-20T09:00')).toEqual(allowed(thrice, '2026-11-20T09:00'));
  });

  test('is spent until the cool-down is over too, where that takes longer', () => {
    const hasty = { ...policy, maxTries: 1, periodDays: 1, cooldownHours: 48 };
    expect(allowance(hasty, [tried('2026-11-01', 'not-yet')], on('2026-11-01T12:00'))).toEqual({
      kind: 'spent',
      until: iso('2026-11-03T09:30'),
    });
  });

  test('counts an unfinished try, as its questions have been seen', () => {
    expect(allowed([{ startedAt: iso('2026-11-01T09:00') }], '2026-11-01T09:01')).toEqual({
      kind: 'may-start',
      triesLeft: 2,
    });
  });
});

describe('a form and its short set', () => {
  const form = tried('2026-11-01', 'short-set');
  const short = (decision: 'attained' | 'not-yet'): EarlierAttempt => ({
    startedAt: iso('2026-11-01T09:40'),
    submittedAt: iso('2026-11-01T10:00'),
    decision,
    completes: true,
  });

  test('are one try', () => {
    expect(allowed([form, short('not-yet')], '2026-11-10T09:00')).toEqual({ kind: 'may-start', triesLeft: 2 });
  });

  test('cool down from the submission of the short set', () => {
    expect(allowed([form, short('not-yet')], '2026-11-01T12:00')).toEqual({
      kind: 'cooling-down',
      until: iso('2026-11-02T10:00'),
    });
  });

  test('do not count against the learner once attained', () => {
    expect(allowed([form, short('attained')], '2026-11-01T12:00')).toEqual({ kind: 'may-start', triesLeft: 3 });
  });

  test('do not cool down while the short set is still to come', () => {
    const begun = { startedAt: iso('2026-11-01T09:40'), completes: true };
    expect(allowed([form], '2026-11-01T09:35')).toEqual({ kind: 'may-start', triesLeft: 2 });
    expect(allowed([form, begun], '2026-11-01T09:45')).toEqual({ kind: 'may-start', triesLeft: 2 });
  });
});

describe('an attained cell', () => {
  test('may be tried again at once, for renewal, and costs no try', () => {
    expect(allowed([tried('2026-11-01', 'attained')], '2026-11-01T10:00')).toEqual({ kind: 'may-start', triesLeft: 3 });
  });

  test('cools down after a not-yet like any other', () => {
    const earlier = [tried('2026-11-01', 'attained'), tried('2026-11-03', 'not-yet')];
    expect(allowed(earlier, '2026-11-03T12:00')).toEqual({ kind: 'cooling-down', until: iso('2026-11-04T09:30') });
  });
});

test('a new try may start at the told moment and not a millisecond earlier, whatever came before', () => {
  const minute = 60_000;
  const attempts = fc.array(
    fc
      .record({
        start: fc.nat(200 * 1440),
        took: fc.integer({ min: 1, max: 3000 }),
        decision: fc.constantFrom('attained', 'not-yet', 'short-set', null),
      })
      .map(
        ({ start, took, decision }): EarlierAttempt => ({
          startedAt: new Date(start * minute).toISOString(),
          submittedAt: decision && new Date((start + took) * minute).toISOString(),
          decision,
        }),
      ),
    { maxLength: 8 },
  );
  const policies = fc.record({
    cooldownHours: fc.nat(96),
    maxTries: fc.integer({ min: 1, max: 4 }),
    periodDays: fc.integer({ min: 1, max: 120 }),
    showKey: fc.constant('never' as const),
  });
  fc.assert(
    fc.property(attempts, policies, fc.nat(210 * 1440), (earlier, anyPolicy, now) => {
      const first = allowance(anyPolicy, earlier, new Date(now * minute));
      if (first.kind === 'may-start') {
        expect(first.triesLeft).toBeGreaterThan(0);
        return;
      }
      const until = Date.parse(first.until);
      expect(until).toBeGreaterThan(now * minute);
      expect(allowance(anyPolicy, earlier, new Date(until)).kind).toBe('may-start');
      expect(allowance(anyPolicy, earlier, new Date(until - 1)).kind).not.toBe('may-start');
    }),
    { numRuns: 500 },
  );
});
