import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnOf } from '#domain/organisation/published/columns';

const about = { kind: 'shown', since: '2026-11-30', everyone: true } as const;

describe('a column of a published cell', () => {
  it('is filled as far as it is sure, and further as far as it may be', () => {
    expect(columnOf({ ...about, asked: 20, low: 5, high: 8 })).toEqual({ sure: 25, maybe: 15 });
  });

  it('is not drawn where the cell is hidden', () => {
    expect(columnOf({ kind: 'hidden', reason: 'too-few' })).toBeUndefined();
  });

  it('never runs over', () => {
    const counts = fc.tuple(fc.nat(40_000), fc.nat(40_000), fc.nat(40_000));
    fc.assert(
      fc.property(counts, (three) => {
        const [low = 0, high = 0, asked = 0] = three.toSorted((one, other) => one - other);
        const column = columnOf({ ...about, asked, low, high }) ?? { sure: 0, maybe: 0 };
        expect(column.sure + column.maybe).toBeLessThanOrEqual(100.000001);
        expect(Math.min(column.sure, column.maybe)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
