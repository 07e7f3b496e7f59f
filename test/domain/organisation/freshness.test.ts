import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expiresAt, freshSince } from '#domain/organisation/freshness';

const pad = (number: number) => String(number).padStart(2, '0');

describe('how long what was shown counts', () => {
  it('ends so many months later, at the same moment', () => {
    expect(expiresAt('2026-11-23T09:00:00.000Z', 24)).toBe('2028-11-23T09:00:00.000Z');
    expect(expiresAt('2026-11-23T09:00:00.000Z', 6)).toBe('2027-05-23T09:00:00.000Z');
  });

  it('ends with the month where the day does not exist', () => {
    expect(expiresAt('2026-08-31T09:00:00.000Z', 6)).toBe('2027-03-01T00:00:00.000Z');
  });

  it('is the same asked from either end: what has expired is older than what still counts', () => {
    const hour = fc.constantFrom('00:00:00.000', '00:00:00.001', '09:00:00.000', '23:59:59.999');
    const day = fc.constantFrom(1, 2, 15, 27, 28, 29, 30, 31);
    const moment = fc
      .tuple(fc.integer({ min: 2024, max: 2030 }), fc.integer({ min: 1, max: 12 }), day, hour)
      .map(([year, month, date, at]) => `${year}-${pad(month)}-${pad(date)}T${at}Z`)
      .filter((time) => !Number.isNaN(Date.parse(time)) && new Date(time).toISOString() === time);
    fc.assert(
      fc.property(moment, moment, fc.integer({ min: 6, max: 24 }), (shown, now, months) => {
        expect(expiresAt(shown, months) > now).toBe(shown > freshSince(new Date(now), months));
      }),
      { numRuns: 5000 },
    );
  });
});
