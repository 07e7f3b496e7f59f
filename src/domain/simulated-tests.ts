import { shuffled } from './chance.ts';
import type { Decision } from './result.ts';
import { normal } from './simulated-answers.ts';
import { type CellId, cellParts } from './taxonomy.ts';

export interface SimulatedResult {
  cell: CellId;
  decision: Decision;
  /** Thousandths. */
  score: number;
  standardError: number;
}

/** A test that nobody took. */
export interface SimulatedTest {
  daysAgo: number;
  /** More than one where the test was that of a role. */
  results: SimulatedResult[];
}

export const simulatedQuestions = 8;

/**
 * The tests of one person, with so many results together, spread over the days up to now. What is not attained is tried
 * again; once all is, it starts anew, as renewing does.
 * @param together the cells of the test that most people begin with
 * @param random numbers from 0 up to, not including, 1
 */
export function simulatedTests(
  {
    cells,
    together,
    results,
    days,
  }: { cells: readonly CellId[]; together: readonly CellId[]; results: number; days: number },
  random: () => number,
): SimulatedTest[] {
  const ability = normal(random);
  const outcome = (cell: CellId) => resultOf(cell, ability, random);
  const tests: SimulatedResult[][] = [];
  let left = results;
  let ahead = shuffled(cells, random);
  if (left >= together.length && random() < 0.5) {
    tests.push(together.map(outcome));
    left -= together.length;
    ahead = ahead.filter((cell) => !together.includes(cell));
  }
  for (; left > 0; left--) {
    const cell = ahead.shift();
    if (cell === undefined) break;
    const result = outcome(cell);
    tests.push([result]);
    if (result.decision !== 'attained') ahead.splice(1, 0, cell);
    if (ahead.length === 0) ahead = shuffled(cells, random);
  }
  const start = days * Math.sqrt(random());
  return tests.map((test, at) => ({ results: test, daysAgo: (start * (tests.length - at - random())) / tests.length }));
}

/** Somebody in the middle attains a first level three times in four. */
function resultOf(cell: CellId, ability: number, random: () => number): SimulatedResult {
  const { level } = cellParts(cell);
  const share = 0.84 + 0.09 * ability - 0.06 * (level - 1) + 0.1 * normal(random);
  const score = Math.round(Math.min(1, Math.max(0, share)) * simulatedQuestions * 2) / (simulatedQuestions * 2);
  const decision = score >= 0.75 ? 'attained' : score < 0.55 ? 'not-yet' : 'short-set';
  const standardError = Math.round(1000 * Math.sqrt((score * (1 - score)) / simulatedQuestions));
  return { cell, decision, score: Math.round(score * 1000), standardError };
}
