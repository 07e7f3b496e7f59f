import { decide } from './decision.ts';
import type { PassRule } from './schema/assessment.ts';

/** What is simulated: a pass rule, the number of questions of its form, and two kinds of people. */
export interface Simulation {
  rule: PassRule;
  count: number;
  /** The expected score per question, 0 to 1, of someone who masters the cell, and of someone who does not. */
  master: number;
  nonMaster: number;
  /** Of each question that can be drawn, how many parts are right or wrong apart: 1 without partial credit. */
  parts: readonly number[];
  runs: number;
}

export interface DecisionRisks {
  /** The share of masters who are not let through, and of non-masters who are: 0 to 1. */
  mastersRefused: number;
  nonMastersAttained: number;
  /** The share of wrong decisions where half of the people are masters. */
  wrong: number;
  /** The share that gets the short set. */
  mastersShortSet: number;
  nonMastersShortSet: number;
}

/**
 * How often a pass rule decides wrongly, by letting people of known mastery take the test many times. Each question, or
 * each part of it, is answered rightly with the expected score as its chance, apart from the others: the binomial
 * model for a test whose questions are drawn at random from a bank (F.M. Lord and M.R. Novick, "Statistical Theories
 * of Mental Test Scores", 1968, chapter 23).
 * @param random numbers from 0 up to, not including, 1
 */
export function simulateDecisions(simulation: Simulation, random: () => number): DecisionRisks {
  const masters = shares(simulation, simulation.master, random);
  const nonMasters = shares(simulation, simulation.nonMaster, random);
  return {
    mastersRefused: 1 - masters.attained,
    nonMastersAttained: nonMasters.attained,
    wrong: (1 - masters.attained + nonMasters.attained) / 2,
    mastersShortSet: masters.shortSet,
    nonMastersShortSet: nonMasters.shortSet,
  };
}

function shares({ rule, count, parts, runs }: Simulation, expected: number, random: () => number) {
  const question = () => {
    const all = parts[Math.floor(random() * parts.length)] ?? 1;
    return times(all, () => (random() < expected ? 1 : 0)).reduce((sum, part) => sum + part, 0) / all;
  };
  let [attained, shortSet] = [0, 0];
  for (let run = 0; run < runs; run++) {
    const form = times(count, question);
    const first = decide(form, rule, false);
    const last = first === 'short-set' ? decide([...form, ...times(rule.shortSet.count, question)], rule, true) : first;
    if (first === 'short-set') shortSet += 1;
    if (last === 'attained') attained += 1;
  }
  return { attained: attained / runs, shortSet: shortSet / runs };
}

function times(count: number, score: () => number): number[] {
  return Array.from({ length: count }, score);
}
