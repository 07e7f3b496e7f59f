import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { partsOf } from '../../src/client/organisation/people-import.ts';
import { person } from '../support/people-import.ts';

it('every list goes in parts that the API takes, with everybody in their place', () => {
  const name = fc.string({ unit: 'grapheme', maxLength: 120 });
  fc.assert(
    fc.property(fc.array(name, { maxLength: 1200 }), fc.integer({ min: 1, max: 20 }), (names, depth) => {
      const people = names.map((called, at) =>
        person(at + 2, `p${at}@v.example`, { name: called, team: Array.from({ length: depth }, () => called) }),
      );
      const parts = partsOf(people);
      expect(parts.flat()).toEqual(people);
      for (const part of parts) {
        expect(part.length).toBeLessThanOrEqual(500);
        expect(new TextEncoder().encode(JSON.stringify({ people: part })).length).toBeLessThanOrEqual(256 * 1024);
      }
    }),
    { numRuns: 20 },
  );
});
