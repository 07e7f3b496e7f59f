import { describe, expect, it } from 'vitest';
import { dayInTheNetherlands } from '#domain/day';
import { isMonthEnd, isSealDue, lastMonthEnd, monthEndOf } from '#domain/organisation/month-end';

describe('month-ends in the Netherlands', () => {
  it.each([
    { now: '2026-11-30T22:59:59Z', clock: 'winter', end: '2026-10-31' },
    { now: '2026-11-30T23:00:00Z', clock: 'winter', end: '2026-11-30' },
    { now: '2026-06-30T21:59:59Z', clock: 'summer', end: '2026-05-31' },
    { now: '2026-06-30T22:00:00Z', clock: 'summer', end: '2026-06-30' },
    { now: '2027-01-01T00:30:00Z', clock: 'winter', end: '2026-12-31' },
  ])('a month ends at midnight on the Dutch $clock clock: at $now the last was $end', ({ now, end }) => {
    expect(lastMonthEnd(new Date(now))).toBe(end);
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

  it.each([
    ['2026-11-22', '2026-11-30'],
    ['2026-12-31', '2026-12-31'],
    ['2028-02-01', '2028-02-29'],
  ])('of the month of %s is %s', (day, end) => {
    expect(monthEndOf(day)).toBe(end);
    expect(isMonthEnd(end)).toBe(true);
  });
});
