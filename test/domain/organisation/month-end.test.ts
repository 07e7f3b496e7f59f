import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayInTheNetherlands, isSealDue, lastMonthEnd, monthEndsBetween } from '#domain/organisation/month-end';

describe('month-ends in the Netherlands', () => {
  it('names every month that ended in a stretch of time, leap years included', () => {
    const ends = monthEndsBetween(new Date('2027-12-15T12:00:00Z'), new Date('2028-03-31T12:00:00Z'));
    expect(ends).toEqual(['2027-12-31', '2028-01-31', '2028-02-29']);
  });
  it.each([
    { now: '2026-11-30T22:59:59Z', clock: 'winter', end: '2026-10-31' },
    { now: '2026-11-30T23:00:00Z', clock: 'winter', end: '2026-11-30' },
    { now: '2026-06-30T21:59:59Z', clock: 'summer', end: '2026-05-31' },
    { now: '2026-06-30T22:00:00Z', clock: 'summer', end: '2026-06-30' },
    { now: '2027-01-01T00:30:00Z', clock: 'winter', end: '2026-12-31' },
  ])('a month ends at midnight on the Dutch $clock clock: at $now the last was $end', ({ now, end }) => {
    expect(lastMonthEnd(new Date(now))).toBe(end);
  });
  it('two stretches after each other have the month-ends of both, once', () => {
    const moment = fc.date({ min: new Date('2025-01-01'), max: new Date('2032-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(fc.tuple(moment, moment, moment), (moments) => {
        const [first, second, third] = moments.toSorted((one, other) => one.getTime() - other.getTime());
        if (!first || !second || !third) return;
        const parts = [...monthEndsBetween(first, second), ...monthEndsBetween(second, third)];
        expect(monthEndsBetween(first, third)).toEqual(parts);
      }),
    );
  });
  it('gives the day in the Netherlands of a moment', () => {
    expect(dayInTheNetherlands(new Date('2026-12-31T23:30:00Z'))).toBe('2027-01-01');
  });
});

describe('a seal', () => {
  it('is due once a month has ended since the last', () => {
    expect(isSealDue('2026-10-31', new Date('2026-11-30T12:00:00Z'))).toBe(false);
    expect(isSealDue('2026-10-31', new Date('2026-11-30T23:00:00Z'))).toBe(true);
    expect(isSealDue('2026-11-30', new Date('2026-12-01T06:00:00Z'))).toBe(false);
  });
  it('is not due for a month before the organisation began', () => {
    expect(isSealDue('2026-11-22', new Date('2026-11-23T06:00:00Z'))).toBe(false);
  });
});
