import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rounded } from '#domain/organisation/published/activity';
import type { Figure } from '#domain/organisation/published/figure';
import { firstPlace, packed, unpacked } from '#domain/organisation/published/packed-figures';
import { competenceIds } from '#domain/taxonomy';

const figures: fc.Arbitrary<Figure[]> = fc.array(
  fc.record({
    node: fc.string(),
    competence: fc.constantFrom(...competenceIds),
    people: fc.uniqueArray(fc.string()),
    said: fc.array(fc.record({ on: fc.constant('2026-10-31'), low: fc.nat(9), high: fc.nat(9) })),
  }),
);

it('gives back the figures that were kept, from whatever place they begin, and names each person once', () => {
  fc.assert(
    fc.property(figures, fc.nat(), (given, first) => {
      const kept = packed(given, first);
      const { people, figures } = JSON.parse(JSON.stringify(kept));
      expect(unpacked({ first: firstPlace(figures), people, figures })).toEqual(given);
      expect(new Set(kept.people).size).toBe(kept.people.length);
    }),
  );
});

it('says of what was done only whole groups, and nothing under the smallest', () => {
  expect([0, 9, 10, 19, 20, 137].map((count) => rounded(count, 10))).toEqual([null, null, 10, 10, 20, 130]);
});
