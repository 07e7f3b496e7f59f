import { type Choice, choicesIn } from './choices.ts';
import type { Response } from './marking.ts';
import type { Item } from './schema/item.ts';

/** Some equal answers to an item version. Scores are whole thousandths, so that sums are exact. */
export interface Observation {
  response: Response | null;
  score: number;
  /** How many people answered so. */
  n: number;
  /** The sum, over these people, of the mean score on the other questions of the cell, and of its squares. */
  rest: number;
  restSquares: number;
  /** How many of them were simulated. */
  simulated?: number;
}

/** What is counted of an item version: sums only, from which nobody's answers can be read back. */
export interface Tally {
  n: number;
  simulated: number;
  omitted: number;
  right: number;
  score: number;
  scoreSquares: number;
  rest: number;
  restSquares: number;
  product: number;
  chosen: Map<string, { n: number; rest: number }>;
}

export function emptyTally(): Tally {
  return {
    n: 0,
    simulated: 0,
    omitted: 0,
    right: 0,
    score: 0,
    scoreSquares: 0,
    rest: 0,
    restSquares: 0,
    product: 0,
    chosen: new Map(),
  };
}

/** Counts these answers too. The order in which answers come makes no difference. */
export function count(tally: Tally, item: Item, seen: Observation): void {
  const { n, score, rest, restSquares, simulated = 0 } = seen;
  const choices = choicesIn(item, seen.response);
  tally.n += n;
  tally.simulated += simulated;
  tally.omitted += isOpen(seen.response) ? n : 0;
  tally.right += score === 1000 ? n : 0;
  tally.score += n * score;
  tally.scoreSquares += n * score * score;
  tally.rest += rest;
  tally.restSquares += restSquares;
  tally.product += score * rest;
  for (const choice of choices) {
    const before = tally.chosen.get(choiceKey(choice));
    tally.chosen.set(choiceKey(choice), { n: (before?.n ?? 0) + n, rest: (before?.rest ?? 0) + rest });
  }
}

/** Left open, or handed in with nothing chosen. */
function isOpen(response: Response | null): boolean {
  if (response === null) return true;
  if (response.kind === 'number') return false;
  return response.kind === 'choice'
    ? response.options.length === 0
    : response.targets.every((target) => target === null);
}

export const choiceKey = ({ part, target }: Choice) => `${part}/${target ?? ''}`;
