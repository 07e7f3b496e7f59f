import { expect, it } from 'vitest';
import { dayOf, dutchDate, dutchTime } from '#domain/dutch-date';
import { says } from '#domain/verification/sentences';

it('a moment is on the day that it is in the Netherlands, in winter and in summer', () => {
  expect(dayOf('2026-11-22T22:59:59.999Z')).toBe('22 november 2026');
  expect(dayOf('2026-11-22T23:00:00.000Z')).toBe('23 november 2026');
  expect(dayOf('2026-07-01T22:00:00.000Z')).toBe('2 juli 2026');
});

it('a date, a month and a time in UTC are written as they stand', () => {
  expect(dutchDate('2026-11-22')).toBe('22 november 2026');
  expect(dutchDate('2026-11')).toBe('november 2026');
  expect(dutchTime('2026-11-22T23:28:27.392Z')).toBe('22 november 2026, 23:28 uur (UTC)');
});

it('what is no date stays the text that it is', () => {
  expect([dayOf('morgen'), dutchDate('morgen')]).toEqual(['morgen', 'morgen']);
});

it('a check names the same last day as the badge beside it', () => {
  expect(says.periodGood('2027-11-22T23:55:23.223Z')).toBe('Het bewijs is geldig tot 23 november 2027.');
});
