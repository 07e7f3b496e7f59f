import { describe, expect, it } from 'vitest';
import { placeHash, readPlace } from '../../src/islands/assessment/place.ts';
import { band, markOf, resultHeading, scoreSentence } from '../../src/text/result.ts';

describe('a result in words', () => {
  it('counts what was attained, what was close and what not', () => {
    expect(resultHeading(['attained', 'short-set', 'attained'])).toBe('Twee gehaald, één net niet.');
    expect(resultHeading(['not-yet', 'short-set'])).toBe('Eén net niet, één nog niet.');
    expect(resultHeading(['attained', 'attained', 'attained'])).toBe('Alle drie gehaald.');
    expect(resultHeading(['attained', 'attained'])).toBe('Allebei gehaald.');
  });

  it('says it plainly of one part', () => {
    expect(resultHeading(['attained'])).toBe('Gehaald.');
    expect(resultHeading(['short-set'])).toBe('Net niet.');
    expect(resultHeading(['not-yet'])).toBe('Nog niet gehaald.');
  });

  it('gives the score with its doubt, never outside 0 to 100', () => {
    expect(band(0.69, 0.07)).toEqual({ low: 62, high: 76 });
    expect(band(0.97, 0.1)).toEqual({ low: 87, high: 100 });
    expect(band(0.02, 0.1)).toEqual({ low: 0, high: 12 });
  });

  it('says that a score near the cut leaves it open', () => {
    expect(scoreSentence({ score: 0.69, standardError: 0.07, decision: 'short-set' }, 0.75)).toBe(
      'Je score is 69. Met andere vragen was die iets anders geweest, meestal tussen 62 en 76. De grens is 75. Je zit er dichtbij, dus we weten het nog niet zeker.',
    );
  });

  it('leaves the doubt unsaid where every answer was the same', () => {
    expect(scoreSentence({ score: 0, standardError: 0, decision: 'not-yet' }, 0.75)).toBe(
      'Je score is 0. De grens is 75.',
    );
    expect(scoreSentence({ score: 1, standardError: 0, decision: 'attained' }, 0.75)).toBe(
      'Je score is 100. De grens is 75.',
    );
  });

  it('tells an open question from a wrong one', () => {
    expect(markOf({ answered: false, score: 0 })).toBe('open');
    expect(markOf({ answered: true, score: 0 })).toBe('wrong');
    expect(markOf({ answered: true, score: 0.5 })).toBe('partly');
    expect(markOf({ answered: true, score: 1 })).toBe('right');
  });
});

describe('the place in the address', () => {
  it('comes back from the address as it was put in', () => {
    const places = [
      { attempt: 'abc-123' },
      { attempt: 'abc-123', question: 4 },
      { attempt: 'abc-123', overview: true },
      {},
    ];
    expect(places.map((place) => readPlace(placeHash(place)))).toEqual(places);
  });

  it('ignores a question that cannot be', () => {
    expect(readPlace('#poging=abc&vraag=-2')).toEqual({ attempt: 'abc' });
    expect(readPlace('#vraag=nul')).toEqual({});
  });
});
