import fc from 'fast-check';
import { type ComponentChildren, createRef, isValidElement, toChildArray } from 'preact';
import { describe, expect, it } from 'vitest';
import { nextStep } from '#domain/decision-aid/next-step';
import { AidOutcome } from '../../src/islands/decision-aid/AidOutcome.tsx';
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

describe('taking the outcome over into a register', () => {
  const { path, ...step } = nextStep(aid, { maker: 'ja', 'is-ai': 'ja', risico: 'ja' });
  if (step.kind !== 'outcome') throw new Error('The answers lead to an outcome.');
  const shown = { aid, laws: {}, outcome: step.outcome, path, day: '2026-11-22', inAddress: false };
  const still = { heading: createRef<HTMLHeadingElement>(), onChange: () => undefined, onAgain: () => undefined };

  it('is offered where a page can do something with it', () => {
    let taken = 0;
    const page = AidOutcome({ ...shown, ...still, onTake: () => taken++ });
    const button = buttonsIn(page).find(({ children }) => children === 'Neem over in het register');
    button?.onClick?.();
    expect(taken).toBe(1);
  });

  it('is not offered elsewhere', () => {
    const said = buttonsIn(AidOutcome({ ...shown, ...still })).map(({ children }) => children);
    expect(said).toEqual(['Druk af', 'Begin opnieuw']);
  });
});

interface ButtonProps {
  children?: ComponentChildren;
  onClick?: () => void;
}

/** The buttons that a component draws itself, in order. */
function buttonsIn(drawn: ComponentChildren): ButtonProps[] {
  return toChildArray(drawn).flatMap((child) => {
    if (!isValidElement(child)) return [];
    return child.type === 'button' ? [child.props] : buttonsIn(child.props.children);
  });
}
