import { expect, test } from 'vitest';
import { placementAdvice } from '#domain/placement';

const marks = (...scores: number[]) => scores.map((score) => ({ score, answered: true }));

test('a cell is ready from the asked mean score on', () => {
  expect(placementAdvice({ 'recht-1': marks(1, 1, 0.25) }, 0.75)).toEqual([{ cell: 'recht-1', ready: true }]);
  expect(placementAdvice({ 'recht-1': marks(1, 1, 0.24) }, 0.75)).toEqual([{ cell: 'recht-1', ready: false }]);
});

test('the advice stands in learning order, for the cells that were asked', () => {
  const advice = placementAdvice({ 'mensen-1': marks(1, 1, 1), 'begrijpen-1': marks(0, 0, 0), 'recht-1': [] }, 0.75);
  expect(advice).toEqual([
    { cell: 'begrijpen-1', ready: false },
    { cell: 'mensen-1', ready: true },
  ]);
});

test('a question left open counts as not known', () => {
  const open = { score: 0, answered: false };
  expect(placementAdvice({ 'recht-1': [...marks(1, 1), open] }, 0.75)).toEqual([{ cell: 'recht-1', ready: false }]);
});
