import { expect, it } from 'vitest';
import { dayInTheNetherlands, reckonedDay } from '#domain/day';

it('just after midnight it is a new day in the Netherlands, in winter and in summer', () => {
  expect(dayInTheNetherlands('2026-11-22T22:59:59.999Z')).toBe('2026-11-22');
  expect(dayInTheNetherlands('2026-11-22T23:00:00.000Z')).toBe('2026-11-23');
  expect(dayInTheNetherlands(new Date('2026-12-31T23:30:00Z'))).toBe('2027-01-01');
  expect(dayInTheNetherlands('2026-07-01T21:59:59.999Z')).toBe('2026-07-01');
  expect(dayInTheNetherlands('2026-07-01T22:00:00.000Z')).toBe('2026-07-02');
});

it('a day that was reckoned stays the day that it is', () => {
  expect(reckonedDay(new Date(Date.UTC(2026, 11, 0)))).toBe('2026-11-30');
});
