import { type CellId, cellParts, type LevelVector } from '#domain/taxonomy';
import { type AttemptSummary, readResult } from '../../client/attempts.ts';
import { attainedHere } from '../../client/standing.ts';

/** What the learner did before at a test of these cells, where that changes what to do now. */
export type Earlier =
  | { kind: 'attained'; on: string; attempt: string }
  | { kind: 'short-set' | 'again'; on: string; attempt: string }
  | { kind: 'waits'; until: string; attempt: string };

/** Nothing where it is the first time, or where it cannot be known now: the server decides at the start anyway. */
export async function earlierAt(
  cells: readonly CellId[],
  attempts: readonly AttemptSummary[],
): Promise<Earlier | undefined> {
  const standing = await attainedHere();
  if (standing && cells.every((cell) => holds(standing.held, cell))) {
    const competences = cells.map((cell) => cellParts(cell).competence);
    const last = standing.attained
      .filter(({ cell }) => competences.includes(cellParts(cell).competence))
      .toSorted((one, other) => other.attainedAt.localeCompare(one.attainedAt))[0];
    return last && { kind: 'attained', on: last.attainedAt, attempt: last.attempt };
  }
  const [cell, ...more] = cells;
  return cell && more.length === 0 ? earlierTry(cell, attempts) : undefined;
}

async function earlierTry(cell: CellId, attempts: readonly AttemptSummary[]): Promise<Earlier | undefined> {
  const last = attempts.find(({ submittedAt, cells }) => submittedAt && cells.includes(cell));
  if (!last?.submittedAt) return undefined;
  const outcome = await readResult(last.id);
  const result = outcome.kind === 'ok' ? outcome.value.cells.find((one) => one.cell === cell) : undefined;
  if (!result) return undefined;
  const { next, allowance } = result;
  const attempt = last.id;
  if (next.kind === 'short-set') return { kind: 'short-set', on: last.submittedAt, attempt };
  if (allowance && allowance.kind !== 'may-start') return { kind: 'waits', until: allowance.until, attempt };
  return { kind: 'again', on: last.submittedAt, attempt };
}

function holds(held: LevelVector, cell: CellId): boolean {
  const { competence, level } = cellParts(cell);
  return held[competence] >= level;
}
