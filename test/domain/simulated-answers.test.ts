import { describe, expect, it } from 'vitest';
import { seeded } from '#domain/chance';
import { type FlagKind, statisticsOf } from '#domain/item-statistics';
import { count, emptyTally } from '#domain/item-tally';
import { mark } from '#domain/marking';
import { type Behaviour, normal, type PlannedItem, plannedItem, simulatedAnswers } from '#domain/simulated-answers';
import { categories, fault, match, multiple, number, order, single } from '../support/items.ts';

const makers = [single, multiple, order, match, categories, fault, number];
const sound = (id: string, difficulty: number, make = single): PlannedItem => ({
  item: make({ id }),
  difficulty,
  behaviour: 'sound',
});

/** The statistics of every item after so many people took the whole test. */
function simulated(items: readonly PlannedItem[], people: number) {
  const random = seeded('mensen');
  const tallies = new Map(items.map(({ item }) => [item.id, { item, tally: emptyTally() }]));
  for (let person = 0; person < people; person++) {
    for (const answer of simulatedAnswers(items, normal(random), random)) {
      const rest = Math.round(answer.rest * 1000);
      const counted = tallies.get(answer.item.id);
      if (!counted) continue;
      const { response, score } = answer;
      count(counted.tally, counted.item, { response, score: score * 1000, n: 1, rest, restSquares: rest * rest });
    }
  }
  return [...tallies.values()].map(({ item, tally }) => statisticsOf(item, tally));
}

const facilityOf = (one: ReturnType<typeof statisticsOf>) => (one.kind === 'full' ? one.facility : Number.NaN);
const flagsOf = (one: ReturnType<typeof statisticsOf> | undefined) =>
  one?.kind === 'full' ? one.flags.map(({ kind }) => kind) : [];

describe('a simulation', () => {
  it('is the same for the same seed, also in what each question does', () => {
    const items = [sound('a', -1), sound('b', 0), sound('c', 1)];
    const once = (seed: string) => simulatedAnswers(items, 0.3, seeded(seed));
    expect(once('een')).toEqual(once('een'));
    expect(plannedItem(single(), 'een')).toEqual(plannedItem(single(), 'een'));
    expect(plannedItem(single(), 'een')).not.toEqual(plannedItem(single(), 'twee'));
  });

  it('gives questions that are harder a lower facility, as the model says for a person of the mean', () => {
    const items = [-1.5, -0.5, 0.5, 1.5].map((difficulty) => sound(`b${difficulty}`, difficulty));
    const facilities = simulated(items, 2000).map(facilityOf);
    expect(facilities).toEqual(facilities.toSorted((one, other) => other - one));
    const random = seeded('gemiddeld');
    const right = Array.from({ length: 8000 }, () => simulatedAnswers(items, 0, random)[1]?.score ?? 0);
    // Known with 1 / (1 + exp(-1.5 · 0.5)) = 0.679, guessed else with one in four, and 1.5 % left open.
    expect(right.reduce((sum, one) => sum + one, 0) / 8000).toBeCloseTo((0.6792 + 0.3208 / 4) * 0.985, 1);
  });

  it('never lets somebody hit a number by not knowing it, however wide its tolerance', () => {
    const item: PlannedItem = { item: number({ id: 'ruim', tolerance: 50 }), difficulty: 0, behaviour: 'obscure' };
    const random = seeded('ruim');
    const answers = Array.from({ length: 500 }, () => simulatedAnswers([item, sound('ander', 0)], -9, random)[0]);
    expect(answers.filter((answer) => answer?.item.id === 'ruim').every((answer) => answer?.score === 0)).toBe(true);
  });

  it('is found out: each deliberate fault gets its flag, and a sound question none', () => {
    const rest = Array.from({ length: 7 }, (_, at) => sound(`goed-${at}`, -1 + at / 4));
    const expected: [Behaviour, FlagKind[]][] = [
      ['wrong-key', ['negative']],
      // Around nil a correlation is as often just below as just above.
      ['indifferent', ['low-discrimination', 'negative']],
      ['giveaway', ['too-easy']],
      ['obscure', ['too-hard']],
    ];
    for (const [behaviour, flags] of expected) {
      const planned = { item: single({ id: 'slecht' }), difficulty: -0.5, behaviour };
      const [bad, ...others] = simulated([planned, ...rest], 600);
      expect(flagsOf(bad).filter((flag) => flags.includes(flag))).toHaveLength(1);
      expect(others.flatMap(flagsOf)).toEqual([]);
    }
    const [bad] = simulated(
      [{ item: single({ id: 'slecht' }), difficulty: -0.5, behaviour: 'wrong-key' }, ...rest],
      600,
    );
    expect(flagsOf(bad)).toContain('strong-prefer');
  });

  it('answers every kind of question in a way that can be marked', () => {
    const items = makers.map((make, at) => ({ ...sound(`soort-${at}`, 0), item: make({ id: `soort-${at}` }) }));
    const random = seeded('soorten');
    const answers = Array.from({ length: 200 }, () => simulatedAnswers(items, normal(random), random)).flat();
    for (const { item, response, score, rest } of answers) {
      expect(mark(item, response).score).toBe(score);
      expect(rest >= 0 && rest <= 1).toBe(true);
    }
    expect(answers.some(({ response }) => response === null)).toBe(true);
  });
});
