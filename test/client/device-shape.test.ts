import { expect, test } from 'vitest';
import { deviceFrom } from '../../src/client/device-shape.ts';

test('what placements found is read with its moment', () => {
  const placed = { 'recht-1': { ready: true, askedAt: '2026-11-22T10:00:00.000Z' }, 'mensen-1': { ready: false } };
  expect(deviceFrom(JSON.stringify({ placed })).placed).toEqual(placed);
});

test('cells that were kept before each had its own moment are still ready', () => {
  expect(deviceFrom(JSON.stringify({ ready: ['recht-1', 'weg-9'] })).placed).toEqual({ 'recht-1': { ready: true } });
});

test('a later outcome goes before one of the older shape', () => {
  const kept = { ready: ['recht-1'], placed: { 'recht-1': { ready: false, askedAt: '2026-11-22T10:00:00.000Z' } } };
  expect(deviceFrom(JSON.stringify(kept)).placed).toEqual(kept.placed);
});

test.each([
  null,
  '{',
  '[1]',
  '{"placed": 7, "ready": {"a": 1}}',
  '{"placed": {"recht-1": true, "weg-9": {"ready": true}, "mensen-1": {"ready": "ja"}}}',
])('%s holds no outcome', (text) => {
  expect(deviceFrom(text).placed).toEqual({});
});

test('a moment that is no moment is left out', () => {
  expect(deviceFrom('{"placed": {"recht-1": {"ready": true, "askedAt": "gisteren"}}}').placed).toEqual({
    'recht-1': { ready: true },
  });
});
