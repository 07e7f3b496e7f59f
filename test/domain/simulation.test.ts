import { describe, expect, test } from 'vitest';
import { seeded } from '#domain/chance';
import { simulateDecisions } from '#domain/simulation';

const rule = { attainedFrom: 0.75, notYetBelow: 0.55, shortSet: { count: 4, attainedFrom: 0.7 } };
const setting = { rule, count: 8, master: 0.85, nonMaster: 0.55, parts: [1], runs: 20_000 };

/** The chance of exactly so many right answers. */
function binomial(right: number, questions: number, expected: number): number {
  let ways = 1;
  for (let step = 1; step <= right; step++) ways = (ways * (questions - right + step)) / step;
  return ways * expected ** right * (1 - expected) ** (questions - right);
}

/** Attained with six or more of eight, or with five and then all four of the short set: nine of twelve. */
const attained = (expected: number) =>
  binomial(6, 8, expected) +
  binomial(7, 8, expected) +
  binomial(8, 8, expected) +
  binomial(5, 8, expected) * expected ** 4;

describe('the share of wrong decisions', () => {
  test('is the same for the same seed', () => {
    const short = { ...setting, runs: 500 };
    expect(simulateDecisions(short, seeded('een'))).toEqual(simulateDecisions(short, seeded('een')));
    expect(simulateDecisions(short, seeded('een'))).not.toEqual(simulateDecisions(short, seeded('twee')));
  });

  test('is what the binomial distribution says for questions that are right or wrong', () => {
    // So many runs that the 0.005 of the comparison is more than three standard errors.
    const risks = simulateDecisions({ ...setting, runs: 80_000 }, seeded('binomiaal'));
    expect(risks.mastersRefused).toBeCloseTo(1 - attained(0.85), 2);
    expect(risks.nonMastersAttained).toBeCloseTo(attained(0.55), 2);
    expect(risks.mastersShortSet).toBeCloseTo(binomial(5, 8, 0.85), 2);
    expect(risks.nonMastersShortSet).toBeCloseTo(binomial(5, 8, 0.55), 2);
    expect(risks.wrong).toBeCloseTo((1 - attained(0.85) + attained(0.55)) / 2, 2);
  });

  test('is smaller with partial credit, and smaller with more questions', () => {
    const { wrong } = simulateDecisions(setting, seeded('meer'));
    expect(simulateDecisions({ ...setting, parts: [3] }, seeded('meer')).wrong).toBeLessThan(wrong);
    expect(simulateDecisions({ ...setting, count: 16 }, seeded('meer')).wrong).toBeLessThan(wrong);
  });

  test('is nil for those who know all or nothing', () => {
    const risks = simulateDecisions({ ...setting, master: 1, nonMaster: 0, runs: 100 }, seeded('x'));
    expect(risks).toEqual({
      mastersRefused: 0,
      nonMastersAttained: 0,
      wrong: 0,
      mastersShortSet: 0,
      nonMastersShortSet: 0,
    });
  });
});
