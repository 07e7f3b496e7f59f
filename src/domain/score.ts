/** Score of ticked options or text spans, 0 to 1: false ticks cost as much as hits earn. */
export function ticksScore(hits: number, falseTicks: number, numberRight: number): number {
  return Math.max(0, (hits - falseTicks) / numberRight);
}

/** Score of an order, 0 to 1: the share of pairs in the right order minus the share in the wrong order (Kendall's tau). */
export function orderScore(discordant: number, steps: number): number {
  const pairs = (steps * (steps - 1)) / 2;
  return Math.max(0, (pairs - 2 * discordant) / pairs);
}

/** Score of cards with targets, 0 to 1: the share right, corrected for the share that guessing gives. */
export function placementScore(right: number, cards: number, targets: number): number {
  const guess = 1 / targets;
  return Math.max(0, (right / cards - guess) / (1 - guess));
}

/** How many pairs of steps stand in the wrong order; the right order counts up. */
export function discordantPairs(order: readonly number[]): number {
  return order.reduce((sum, step, place) => sum + order.slice(place + 1).filter((later) => later < step).length, 0);
}

/**
 * The mean of scores, to nine decimals, so that three thirds are one and a score on a boundary is on it.
 * @throws RangeError where there are no scores
 */
export function meanScore(scores: readonly number[]): number {
  if (scores.length === 0) throw new RangeError('no scores, no mean');
  return Math.round((scores.reduce((sum, score) => sum + score, 0) / scores.length) * 1e9) / 1e9;
}
