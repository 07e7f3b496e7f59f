import { describe, expect, it } from 'vitest';
import type { Fault } from '#domain/fault';
import { type Guess, guesses, type Strategy } from '#domain/guesser';
import { againstChance, departsFromChance, distribution } from '../../src/domain/faults/chance-interval.ts';
import { guesserFaults } from '../../src/domain/faults/guesser.ts';
import { fault, multiple, single } from '../support/items.ts';

const sentences = (faults: Fault[]) => faults.map(({ file, weight, problem }) => `${weight} ${file}: ${problem}`);
const guess = (strategy: Strategy, items: Parameters<typeof guesses>[0], kind: Guess['kind'] = 'single') =>
  guesses(items).find((one) => one.strategy === strategy && one.kind === kind);

/** Forty single-choice items, keys in turn on each place: the longest option is right in so many, the shortest in ten. */
function bank(longestIsRight: number) {
  return Array.from({ length: 40 }, (_, index) => {
    const lengths = index < longestIsRight ? [4, 1, 2, 3] : index < longestIsRight + 10 ? [1, 2, 3, 4] : [2, 1, 4, 3];
    const texts = lengths.map((length, place) => [`v${String(place).repeat(length)}`, place === 0] as const);
    const turned = [...texts.slice(index % 4), ...texts.slice(0, index % 4)];
    return single({ id: `gebruiken-1-vraag-${index}` }, Object.fromEntries(turned));
  });
}

/** Items with the key in turn on each of four places. */
function turned(key: string, others: readonly [string, string, string], times = 40, stem = 'Wat doe je nu?') {
  return Array.from({ length: times }, (_, index) => {
    const texts = others.toSpliced(index % 4, 0, key);
    return single({ stem }, Object.fromEntries(texts.map((text) => [text, text === key])));
  });
}

describe('a guesser', () => {
  it('is no fault where the longest option is right about as often as chance', () => {
    expect(guesserFaults(bank(10))).toEqual([]);
  });

  it('is a fault of the bank, and advice for competence and cell, where the longest option is right too often', () => {
    const found =
      'Wie bij vragen met één goed antwoord steeds het langste antwoord kiest, heeft het 25 van de 40 keer goed. Op toeval is dat ongeveer 10 keer (99 %: 4 tot en met 17). Dat scheelt 38 procentpunt.';
    expect(sentences(guesserFaults(bank(25)))).toEqual([
      `error content/items: ${found}`,
      `advice content/items/gebruiken-*: ${found}`,
      `advice content/items/gebruiken-1: ${found}`,
    ]);
  });

  it('is a fault too where the longest option is never right', () => {
    expect(guesserFaults(bank(0)).map(({ weight, repair }) => [weight, repair])[0]).toEqual([
      'error',
      'Maak bij een aantal vragen het goede antwoord langer.',
    ]);
  });

  it.each<[Strategy, ReturnType<typeof turned>, string]>([
    [
      'shortest',
      turned('ja', ['nee nee', 'soms wel', 'later pas']),
      'Maak bij een aantal vragen het goede antwoord langer, of een fout antwoord korter.',
    ],
    [
      'most-hedged',
      turned('dat kan soms', ['dat mag nu', 'dat moet nu', 'dat wil ik']),
      'Zet woorden als kan, soms en meestal bij een aantal vragen ook in een fout antwoord, of haal ze uit het goede antwoord.',
    ],
    [
      'most-cautious',
      turned('je vraagt het', ['je begint nu', 'je stuurt het', 'je gaat door']),
      'Zet woorden als eerst, vraag en niet bij een aantal vragen ook in een fout antwoord, of haal ze uit het goede antwoord.',
    ],
    [
      'echo',
      turned(
        'de milieustraat',
        ['het stadhuis ja', 'de bibliotheek', 'het zwembad ja'],
        40,
        'Waar is de milieustraat?',
      ),
      'Zet woorden uit de vraag bij een aantal vragen ook in een fout antwoord, of haal ze uit het goede antwoord.',
    ],
  ])('who picks the %s option and is always right is a fault that says how to repair it', (strategy, items, repair) => {
    expect(guess(strategy, items)).toMatchObject({ asked: 40, hits: 40, expected: 10, low: 4, high: 17 });
    const errors = guesserFaults(items).filter(({ weight }) => weight === 'error');
    expect(errors.map((one) => one.repair)).toContain(repair);
  });

  it.each([
    [
      'first',
      { ja: true, nee: false, wel: false, pas: false },
      'Zet bij een aantal vragen het goede antwoord op een andere plaats.',
    ],
    [
      'middle',
      { nee: false, ja: true, wel: false, pas: false },
      'Zet bij een aantal vragen het goede antwoord op een andere plaats.',
    ],
  ] as const)('who picks the %s option is found as well', (strategy, ticks, repair) => {
    const items = Array.from({ length: 30 }, () => single({}, ticks));
    expect(guess(strategy, items)).toMatchObject({ asked: 30, hits: 30 });
    expect(guesserFaults(items).map((one) => one.repair)).toContain(repair);
  });

  it('ticks one part where more are right, which is right by chance as often as the share of keys', () => {
    const more = multiple({}, { 'veel langer': true, kort: true, ja: false, nee: false, soms: false });
    expect(guess('longest', [more], 'multiple')).toMatchObject({ asked: 1, hits: 1, expected: 2 / 5 });
    expect(guess('first', [fault()], 'fault')).toMatchObject({ asked: 1, hits: 0, expected: 2 / 5 });
  });

  it('speaks of pieces where the question is a text with faults', () => {
    const items = Array.from({ length: 40 }, () => fault({}, { een: true, twee: false, drie: false, vier: false }));
    expect(sentences(guesserFaults(items))).toContain(
      'error content/items: Wie bij teksten met fouten steeds het eerste stuk kiest, heeft het 40 van de 40 keer goed. Op toeval is dat ongeveer 10 keer (99 %: 4 tot en met 17). Dat scheelt 75 procentpunt.',
    );
  });

  it('picks nothing where no one option stands out', () => {
    const equal = single({}, { ja: true, nu: false, ga: false, zo: false });
    expect(guess('longest', [equal])).toMatchObject({ asked: 0, hits: 0 });
    expect(guess('most-hedged', [equal])).toMatchObject({ asked: 0, hits: 0 });
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
    expect(againstChance(trials)).toMatchObject({ hits, asked: 40, expected: 10, low: 4, high: 17 });
    expect(departsFromChance(againstChance(trials))).toBe(departs);
  });

  it('nothing asked departs from nothing', () => {
    expect(againstChance([])).toEqual({ asked: 0, hits: 0, expected: 0, low: 0, high: 0 });
    expect(departsFromChance(againstChance([]))).toBe(false);
  });
});
