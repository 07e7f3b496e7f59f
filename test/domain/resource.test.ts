import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitting, lawChangedSince, sameAddress } from '#domain/resource';
import { type CellId, cellIds } from '#domain/taxonomy';

const cells = fc.uniqueArray(fc.constantFrom(...cellIds), { minLength: 1, maxLength: 4 });

describe('what fits the cells of a course', () => {
  test('comes first where it is mainly about one of them', () => {
    const all: { id: string; cells: CellId[] }[] = [
      { id: 'ook', cells: ['recht-3', 'recht-1'] },
      { id: 'elders', cells: ['mensen-1'] },
      { id: 'vooral', cells: ['recht-1'] },
    ];
    expect(fitting(all, ['recht-1', 'begrijpen-1']).map(({ id }) => id)).toEqual(['vooral', 'ook']);
  });

  test('is all that shares a cell, each once', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ cells })), cells, (all, wanted) => {
        const shared = all.filter((one) => one.cells.some((cell) => wanted.includes(cell)));
        const found = fitting(all, wanted);
        expect(found).toHaveLength(shared.length);
        expect(new Set(found)).toEqual(new Set(shared));
      }),
    );
  });
});

describe('material about a law', () => {
  const version = (validFrom: string) => ({ validFrom, rendering: '', basis: '', sources: [] });
  const law = { versions: [version('2025-02-02'), version('2026-07-27')] };

  test.for([
    ['2025-08', '2026-07-27'],
    ['2025', '2026-07-27'],
    ['2026-07-26', '2026-07-27'],
    ['2026-07', undefined],
    ['2026', undefined],
    ['2026-07-27', undefined],
    ['2026-11', undefined],
  ] as const)('that appeared in %s is older than the change: %s', ([appeared, since]) => {
    expect(lawChangedSince(appeared, law)).toBe(since);
  });
});

describe('an address', () => {
  test.for(['https://www.ai-cursus.nl/', 'http://ai-cursus.nl', 'https://AI-cursus.nl'])('%s is the same', (url) => {
    expect(sameAddress(url)).toBe('ai-cursus.nl');
  });

  test('with another page or question is another', () => {
    expect(sameAddress('https://a.nl/les?id=1')).not.toBe(sameAddress('https://a.nl/les?id=2'));
  });
});
