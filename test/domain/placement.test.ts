import { expect, test } from 'vitest';
import { nextPlacement, type Placed, placementAdvice, placementsFor, readyCells, withAdvice } from '#domain/placement';

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

const monday = '2026-11-23T09:00:00.000Z';
const friday = '2026-11-27T09:00:00.000Z';

test('a later placement adds to an earlier one, each cell with its own moment', () => {
  const first = withAdvice(
    {},
    [
      { cell: 'recht-1', ready: true },
      { cell: 'mensen-1', ready: false },
    ],
    monday,
  );
  const both = withAdvice(first, [{ cell: 'gebruiken-2', ready: true }], friday);
  expect(both).toEqual({
    'recht-1': { ready: true, askedAt: monday },
    'mensen-1': { ready: false, askedAt: monday },
    'gebruiken-2': { ready: true, askedAt: friday },
  });
  expect(readyCells(both)).toEqual(['gebruiken-2', 'recht-1']);
});

test('what a placement says of a cell again replaces what was said before', () => {
  const first = withAdvice({}, [{ cell: 'recht-1', ready: true }], monday);
  expect(withAdvice(first, [{ cell: 'recht-1', ready: false }], friday)).toEqual({
    'recht-1': { ready: false, askedAt: friday },
  });
});

const everybody = { href: '/instaptoets', cells: ['recht-1', 'gebruiken-1'], minutes: 10 } as const;
const desk = { href: '/instaptoets/balie', role: 'balie', cells: ['recht-1', 'gebruiken-2'], minutes: 8 } as const;

test('a role with a placement of its own takes that one, any other the one for everybody', () => {
  expect(placementsFor([everybody, desk], ['balie', 'jurist'])).toEqual([desk]);
  expect(placementsFor([everybody, desk], ['jurist'])).toEqual([everybody]);
  expect(placementsFor([everybody, desk], [])).toEqual([everybody]);
});

test('a placement is offered as long as it can say something new of an open cell', () => {
  const asked: Placed = { 'recht-1': { ready: false } };
  expect(nextPlacement([desk], ['recht-1', 'gebruiken-2'], asked)).toBe(desk);
  expect(nextPlacement([desk], ['recht-1'], asked)).toBeUndefined();
  expect(nextPlacement([desk], ['mensen-2'], {})).toBeUndefined();
});
