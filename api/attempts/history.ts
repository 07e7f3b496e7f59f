import type { Decision } from '#domain/result';
import { type CellId, cellsUpTo, competenceIds, heldLevels } from '#domain/taxonomy';
import { stillCounts } from '#domain/term';
import type { Database } from '../db/client.ts';
import { type AttemptRow, attemptsOf, type ResultRow, resultsOf } from './store.ts';

/** Everything that a learner did before, oldest first. */
export interface History {
  attempts: AttemptRow[];
  results: ResultRow[];
}

/** One try at a cell: a test and, where its result asked for one, the short set that completed it. */
export interface Try {
  attempt: string;
  startedAt: string;
  submittedAt?: string;
  decision?: Decision;
  shortSet?: { attempt: string; submittedAt?: string };
}

export async function historyOf(db: Database, learnerId: string): Promise<History> {
  const [attempts, results] = await Promise.all([attemptsOf(db, learnerId), resultsOf(db, learnerId)]);
  return { attempts, results };
}

/** The tries at a cell, oldest first, each with the last word on it. */
export function triesAt(history: History, cell: CellId): Try[] {
  const touching = history.attempts.filter(({ draw }) => draw.some((question) => question.cell === cell));
  return touching
    .filter(({ continues }) => continues === null)
    .map((form) =>
      asTry(
        history,
        cell,
        form,
        touching.find(({ continues }) => continues === form.id),
      ),
    );
}

/** The attempt that is open now and asks about this cell. */
export function openAt(history: History, cell: CellId): AttemptRow | undefined {
  return history.attempts.find(
    ({ submittedAt, draw }) => !submittedAt && draw.some((question) => question.cell === cell),
  );
}

/** The cells that the learner has shown within the term, those under a higher level included. */
export function shownCells({ results }: History, now: Date): Set<CellId> {
  const counting = results.filter(({ decision, decidedAt }) => decision === 'attained' && stillCounts(decidedAt, now));
  const held = heldLevels(counting.map(({ cell }) => cell));
  return new Set(competenceIds.flatMap((competence) => cellsUpTo(competence, held[competence])));
}

/** The items that the learner has had before. */
export function seenItems({ attempts }: History): Set<string> {
  return new Set(attempts.flatMap(({ draw }) => draw.map(({ item }) => item)));
}

function asTry({ results }: History, cell: CellId, form: AttemptRow, short: AttemptRow | undefined): Try {
  const decided = (attempt: AttemptRow | undefined) =>
    results.find((result) => result.attemptId === attempt?.id && result.cell === cell)?.decision;
  const last = short?.submittedAt ? short : form;
  const decision = decided(last);
  return {
    attempt: form.id,
    startedAt: form.startedAt,
    ...(last.submittedAt && { submittedAt: last.submittedAt }),
    ...(decision && { decision }),
    ...(short && { shortSet: { attempt: short.id, ...(short.submittedAt && { submittedAt: short.submittedAt }) } }),
  };
}
