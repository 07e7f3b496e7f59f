import { describe, expect, it } from 'vitest';
import type { Question } from '#domain/question';
import { answerState, givenNumber, placed, ticked, typed } from '../../src/islands/question/answer-state.ts';
import { readStem } from '../../src/islands/question/stem.ts';
import { moved } from '../../src/islands/shared/moved.ts';

describe('the stem', () => {
  it('parts the situation from the question that ends it', () => {
    expect(readStem('Een collega vraagt of dit AI is. Het programma telt op. Wat antwoord je?\n')).toEqual({
      situation: 'Een collega vraagt of dit AI is. Het programma telt op.',
      question: 'Wat antwoord je?',
    });
  });

  it('reads a sentence over a line break', () => {
    expect(readStem('Je leest dit.\nWelke zinnen\nkloppen niet?').question).toBe('Welke zinnen kloppen niet?');
  });

  it('keeps the paragraphs and lists before the question', () => {
    const stem = readStem('In de lijst staat:\n\n- een filter\n- een rekenblad\n\nJe twijfelt. Wat doe je?');
    expect(stem).toEqual({
      situation: 'In de lijst staat:\n\n- een filter\n- een rekenblad\n\nJe twijfelt.',
      question: 'Wat doe je?',
    });
  });

  it('is a question without a situation where there is one sentence', () => {
    expect(readStem('Bij wie begin je?')).toEqual({ situation: '', question: 'Bij wie begin je?' });
  });

  it('stays whole where it ends in a list', () => {
    expect(readStem('Kijk naar deze lijst.\n\n- een\n- twee').question).toBe('');
  });
});

describe('an answer', () => {
  const match: Question = {
    id: 'q1',
    kind: 'match',
    stem: 'Waar hoort elk programma?',
    cards: [
      { id: 'a', text: 'Een filter' },
      { id: 'b', text: 'Een rekenblad' },
    ],
    targets: [{ id: '1', text: 'AI' }],
  };

  it('is open without anything in it, and partly given with a card left over', () => {
    expect(answerState(match, undefined)).toBe('open');
    expect(answerState(match, null)).toBe('open');
    expect(answerState(match, { placements: { a: '1' } })).toBe('partly');
    expect(answerState(match, { placements: { a: '1', b: '1' } })).toBe('given');
  });

  it('becomes open again when the last tick or card is taken back', () => {
    expect(ticked([])).toBeNull();
    expect(placed({ a: '1' }, 'a', '')).toBeNull();
    expect(placed({ a: '1', b: '1' }, 'a', '')).toEqual({ placements: { b: '1' } });
  });

  it('moves a step one place, and no further than the ends', () => {
    expect(moved(['a', 'b', 'c'], 'c', -1)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b', 'c'], 'a', 1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b', 'c'], 'a', -1)).toEqual(['a', 'b', 'c']);
    expect(moved(['a', 'b', 'c'], 'c', 1)).toEqual(['a', 'b', 'c']);
  });
});

describe('a number', () => {
  const number: Question = { id: 'q1', kind: 'number', stem: 'Hoeveel zijn dat er?', unit: 'brieven' };

  it('is given once there is one, and open again when it is cleared', () => {
    expect(answerState(number, typed('1.250'))).toBe('given');
    expect(answerState(number, typed(' '))).toBe('open');
    expect(givenNumber(typed('1.250'))).toBe('1.250');
    expect(givenNumber(ticked(['a']))).toBe('');
  });
});
