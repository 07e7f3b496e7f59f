import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextStep } from '#domain/decision-aid/next-step';
import { answersHash, readAnswers } from '../../src/islands/decision-aid/address.ts';
import { smallAid } from '../support/decision-aid.ts';

const aid = smallAid();

describe('the answers in the address', () => {
  it('come back as they went in, and leave out what was off the way', () => {
    const chosen = fc.record({
      maker: fc.constantFrom('ja', 'nee'),
      'is-ai': fc.constantFrom('ja', 'nee'),
      risico: fc.constantFrom('ja', 'nee'),
    });
    fc.assert(
      fc.property(chosen, (answers) => {
        const { path } = nextStep(aid, answers);
        const read = readAnswers(answersHash(path));
        expect(read).toEqual(answers['is-ai'] === 'ja' ? answers : { maker: answers.maker, 'is-ai': 'nee' });
      }),
    );
  });

  it('are nothing at the beginning', () => {
    expect(answersHash([])).toBe('');
    expect(readAnswers('')).toEqual({});
  });

  it('are not read from a place on the page', () => {
    expect(readAnswers('#vraag-rol')).toBeUndefined();
    expect(readAnswers('#maker=ja')).toEqual({ maker: 'ja' });
  });
});
