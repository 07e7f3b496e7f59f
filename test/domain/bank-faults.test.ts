import { describe, expect, it } from 'vitest';
import type { Fault } from '#domain/fault';
import { bankFaults } from '../../src/domain/faults/bank.ts';
import { departsFromChance, distribution } from '../../src/domain/faults/chance-interval.ts';
import { multiple, single } from '../support/items.ts';

const sentences = (faults: Fault[]) => faults.map(({ file, weight, problem }) => `${weight} ${file}: ${problem}`);

/** Forty single-choice items, keys in turn on each place: the longest option is right in so many, the shortest in ten. */
function bank(longestIsRight: number) {
  return Array.from({ length: 40 }, (_, index) => {
    const lengths = index < longestIsRight ? [4, 1, 2, 3] : index < longestIsRight + 10 ? [1, 2, 3, 4] : [2, 1, 4, 3];
    const texts = lengths.map((length, place) => [String(place).repeat(length), place === 0] as const);
    const turned = [...texts.slice(index % 4), ...texts.slice(0, index % 4)];
    return single({ id: `gebruiken-1-vraag-${index}` }, asTicks(turned));
  });
}

/** Keys that are numbers would be put in order, so each text starts with a letter. */
function asTicks(texts: readonly (readonly [string, boolean])[]): Record<string, boolean> {
  return Object.fromEntries(texts.map(([text, right]) => [`v${text}`, right]));
}

describe('the length of keys', () => {
  it('is no fault where the longest option is right about as often as chance', () => {
    expect(bankFaults(bank(10))).toEqual([]);
  });

  it('is a fault of the bank, and advice for the cell, where the longest option is right too often', () => {
    expect(sentences(bankFaults(bank(25)))).toEqual([
      'error content/items: Bij 25 van de 40 vragen met één goed antwoord is het goede antwoord het langste. Op toeval zijn dat er ongeveer 10.',
      'advice content/items/gebruiken-1: Bij 25 van de 40 vragen met één goed antwoord is het goede antwoord het langste. Op toeval zijn dat er ongeveer 10.',
    ]);
  });

  it('is a fault too where the longest option is never right', () => {
    expect(bankFaults(bank(0)).map(({ weight, repair }) => [weight, repair])[0]).toEqual([
      'error',
      'Maak bij een aantal vragen het goede antwoord het langste. Anders slaagt wie alleen naar de lengte kijkt, of die juist mijdt.',
    ]);
  });

  it('leaves out items that are not live, and options of equal length', () => {
    const equal = Array.from({ length: 60 }, (_, index) =>
      single({ id: `gebruiken-1-gelijk-${index}` }, { ja: true, nu: false, ga: false, zo: false }),
    );
    const drafts = bank(40).map((item) => ({ ...item, status: 'draft' as const }));
    expect(bankFaults([...equal, ...drafts]).filter(({ weight }) => weight === 'error')).toEqual([]);
  });
});

describe('places and words', () => {
  it('keys that often stand first are advice', () => {
    const first = Array.from({ length: 30 }, (_, index) =>
      single({ id: `gebruiken-1-eerst-${index}` }, { aa: true, bb: false, cc: false, dd: false }),
    );
    expect(sentences(bankFaults(first))[0]).toBe(
      'advice content/items: Bij 30 van de 30 vragen met één goed antwoord staat het op plaats 1. Bij een gelijke verdeling zijn dat er ongeveer 8.',
    );
  });

  it('absolute words that mark wrong answers are advice', () => {
    const item = multiple({}, { 'soms wel': true, 'vaak wel': true, 'nooit doen': false, 'dat mag altijd': false });
    expect(sentences(bankFaults([item]))).toEqual([
      'advice content/items: Woorden als altijd, nooit en alleen staan in 100 % van de foute antwoorden en in 0 % van de goede.',
    ]);
  });
});

describe('the interval of chance', () => {
  it('is the binomial distribution where every chance is equal', () => {
    expect(distribution([0.5, 0.5, 0.5])).toEqual([0.125, 0.375, 0.375, 0.125]);
  });

  it('adds up to one where the chances differ', () => {
    const likelihoods = distribution([0.25, 0.2, 1 / 3, 0.25, 0.5]);
    expect(likelihoods.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(likelihoods[0]).toBeCloseTo(0.75 * 0.8 * (2 / 3) * 0.75 * 0.5, 12);
  });

  // For 40 trials at 1/4 the exact central 99 % runs from 4 to 17: P(X <= 3) = 0.0047, P(X >= 18) = 0.0047.
  it.each([
    [3, true],
    [4, false],
    [17, false],
    [18, true],
  ])('of 40 trials at a quarter, %i hits depart from chance: %s', (hits, departs) => {
    const trials = Array.from({ length: 40 }, (_, index) => ({ chance: 0.25, hit: index < hits }));
    expect(departsFromChance(trials) !== undefined).toBe(departs);
  });

  it('nothing asked departs from nothing', () => {
    expect(departsFromChance([])).toBeUndefined();
  });
});
