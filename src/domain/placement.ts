import type { Mark } from './marking.ts';
import { meanScore } from './score.ts';
import { type CellId, cellIds } from './taxonomy.ts';

/** Whether a learner could take the test of a cell now, without its lessons. It gives no credit. */
export interface PlacementAdvice {
  cell: CellId;
  ready: boolean;
}

/** What placements have found so far, per cell. The moment is absent where it was kept before moments were. */
export type Placed = Partial<Record<CellId, { ready: boolean; askedAt?: string }>>;

/** A placement as the path offers it: what it asks about, and for which role it was made. */
export interface PlacementSet {
  href: string;
  role?: string | undefined;
  cells: readonly CellId[];
  minutes: number;
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

/** What was found before, with the new advice added: it replaces what was said earlier of the same cells only. */
export function withAdvice(placed: Placed, advice: readonly PlacementAdvice[], askedAt: string): Placed {
  return { ...placed, ...Object.fromEntries(advice.map(({ cell, ready }) => [cell, { ready, askedAt }])) };
}

/** The cells of which the last placement that asked about them said: you can take this test now. */
export function readyCells(placed: Placed): CellId[] {
  return cellIds.filter((cell) => placed[cell]?.ready);
}

/** The placements of the chosen roles, or those for everybody where no chosen role has its own. */
export function placementsFor(sets: readonly PlacementSet[], roles: readonly string[]): PlacementSet[] {
  const own = sets.filter(({ role }) => role !== undefined && roles.includes(role));
  return own.length > 0 ? own : sets.filter(({ role }) => role === undefined);
}

/** The first placement that still tells something: it asks about an open cell that none asked about before. */
export function nextPlacement(
  sets: readonly PlacementSet[],
  open: readonly CellId[],
  placed: Placed,
): PlacementSet | undefined {
  return sets.find(({ cells }) => cells.some((cell) => open.includes(cell) && !placed[cell]));
}
