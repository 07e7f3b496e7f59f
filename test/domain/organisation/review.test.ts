import { expect, it } from 'vitest';
import { reviewState } from '#domain/organisation/review';

it('a review is overdue from the day after, near in the month before, and else later', () => {
  const on = (day: string | undefined) => reviewState(day, '2026-11-22');
  expect(['2026-11-21', '2026-11-22', '2026-12-22', '2026-12-23', undefined].map(on)).toEqual([
    'overdue',
    'near',
    'near',
    'later',
    'later',
  ]);
});
