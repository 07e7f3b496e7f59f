import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayBegan, dayInTheNetherlands, reckonedDay } from '#domain/day';

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

it('a day began at midnight in the Netherlands, also on the days when the clock changes', () => {
  const began = (at: string) => dayBegan(new Date(at)).toISOString();
  expect(began('2026-11-23T09:00:00Z')).toBe('2026-11-22T23:00:00.000Z');
  expect(began('2026-11-23T23:00:00Z')).toBe('2026-11-23T23:00:00.000Z');
  expect(began('2026-07-01T21:59:59.999Z')).toBe('2026-06-30T22:00:00.000Z');
  expect(began('2026-03-29T12:00:00Z')).toBe('2026-03-28T23:00:00.000Z');
  expect(began('2026-10-25T12:00:00Z')).toBe('2026-10-24T22:00:00.000Z');
});

it('the moment that a day began is the first of that day', () => {
  const moment = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(moment, (at) => {
      const began = dayBegan(at);
      expect(dayInTheNetherlands(began)).toBe(dayInTheNetherlands(at));
      expect(dayInTheNetherlands(new Date(began.getTime() - 1))).not.toBe(dayInTheNetherlands(at));
    }),
  );
});
