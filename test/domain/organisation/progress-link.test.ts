import fc from 'fast-check';
import { expect, it } from 'vitest';
import { progresses } from '#domain/organisation/person-view';
import { progressFragment, readProgressFragment } from '#domain/organisation/progress-link';

it('a link to people asks for what it was made of', () => {
  const states = fc.oneof(
    fc.record({ progress: fc.constantFrom(...progresses, undefined) }),
    fc.constant({ renewal: true }),
    fc.constant({ expiring: true }),
  );
  fc.assert(
    fc.property(states, fc.option(fc.string({ minLength: 1 }), { nil: undefined }), (state, team) => {
      const filter = { ...state, ...(team !== undefined && { team }) };
      expect(readProgressFragment(`#${progressFragment(filter)}`)).toEqual(filter);
    }),
  );
});

it('a link to one person, or to nothing, asks for nobody in particular', () => {
  expect(['', '#', '#lid=m1', '#mensen'].map(readProgressFragment)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
