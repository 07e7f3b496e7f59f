import { array, assert, property, string } from 'fast-check';
import { expect, it } from 'vitest';
import { sheetNames } from '#domain/table/sheet-names';

it('keeps a title that fits, and cuts a long one after a whole word', () => {
  expect(sheetNames(['Cursussen', 'Wie heeft wat gevraagd is, eind november 2026'])).toEqual([
    'Cursussen',
    'Wie heeft wat gevraagd is',
  ]);
});

it('tells sheets with the same title apart', () => {
  expect(sheetNames(['Bijlagen', 'bijlagen', 'Bijlagen'])).toEqual(['Bijlagen', 'bijlagen (2)', 'Bijlagen (3)']);
});

it('names every sheet as Excel takes it, whatever the titles are', () => {
  assert(
    property(array(string({ unit: 'binary', maxLength: 60 }), { maxLength: 20 }), (titles) => {
      const names = sheetNames(titles);
      expect(names).toHaveLength(titles.length);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(titles.length);
      for (const name of names) {
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$/);
      }
    }),
  );
});
