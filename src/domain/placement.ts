import type { Mark } from './marking.ts';
import { meanScore } from './score.ts';
import { type CellId, cellIds } from './taxonomy.ts';

/** Whether a learner could take the test of a cell now, without its lessons. It gives no credit. */
export interface PlacementAdvice {
  cell: CellId;
  ready: boolean;
}

/**
 * The advice of a placement, in learning order, for every cell of which questions were asked.
 * @param readyFrom the mean score, 0 to 1, from which a cell is ready; a score on it has reached it
 */
export function placementAdvice(marks: Partial<Record<CellId, readonly Mark[]>>, readyFrom: number): PlacementAdvice[] {
  return cellIds.flatMap((cell) => {
    const scores = marks[cell]?.map((mark) => mark.score) ?? [];
    return scores.length === 0 ? [] : [{ cell, ready: meanScore(scores) >= readyFrom }];
  });
}
