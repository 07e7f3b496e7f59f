import { z } from '@hono/zod-openapi';
import { markingVersion } from '#domain/marking';
import { type CellResult, decideCell } from '#domain/result';
import type { CellId } from '#domain/taxonomy';
import { cellsOf, markedOf, type Responses, readAll } from '../assessments/test.ts';
import { record } from '../audit.ts';
import type { Caller, Deps, Person } from '../context.ts';
import { mustHaveChanged } from '../db/writer.ts';
import { RuleBroken } from '../errors.ts';
import { once } from '../idempotency/once.ts';
import { readResult } from './result.ts';
import type { Result } from './result-schema.ts';
import { isSubmitted } from './save-answer.ts';
import { ownAttempt, type Served, servedTo } from './served.ts';
import { addResults, answersOf, putAnswers, type ResultRow, submitOpen } from './store.ts';

/** What is kept of a submission, to answer it again. */
const Submitted = z.strictObject({ attempt: z.string() });

interface Given {
  attempt: string;
  /** One entry per question; what is given here wins over what was saved before. */
  answers: readonly { question: string; answer?: unknown }[];
}

/** Hands in an attempt, once: the answers, the results per cell and the audit entry are one write. */
export async function submitAttempt(deps: Deps, by: Caller<Person>, given: Given, key: string): Promise<Result> {
  const { db, now } = deps;
  const learnerId = by.actor.id;
  const served = await servedTo(db, learnerId, given.attempt);
  const { faults, responses } = readAll(served, given.answers);
  if (faults.length > 0)
    throw new RuleBroken('bad-input', 'Geef bij elke vraag precies één antwoord, of null.', { faults });
  const { attempt } = await once(deps, by, { key, action: 'submit', input: given }, Submitted, async (keep) => {
    const row = await ownAttempt(db, learnerId, given.attempt);
    if (row.submittedAt) throw isSubmitted(row.id);
    const at = now();
    const savedAt = at.toISOString();
    const decided = await decide(deps, learnerId, served, responses);
    const results = decided.map((one) => resultRow(one, row.id, learnerId, savedAt));
    const answers = [...responses].map(([question, response]) => ({ attemptId: row.id, question, response, savedAt }));
    const submitted = { attempt: row.id };
    const written = await db.write(
      [
        submitOpen(db, row.id, learnerId, savedAt),
        mustHaveChanged(db.read),
        putAnswers(db, answers),
        addResults(db, results),
        ...keep(submitted),
      ],
      [record(at, by, 'attempt-submitted', { kind: 'attempt', id: row.id })],
    );
    return written.kind === 'written' ? submitted : undefined;
  });
  return readResult(deps, by, attempt);
}

async function decide(deps: Deps, learnerId: string, served: Served, responses: Responses): Promise<CellResult[]> {
  const earlier = served.continues ? await formOf(deps, learnerId, served.continues) : undefined;
  return cellsOf(served).map((cell) => {
    const rule = served.rules[cell];
    if (!rule) throw new RangeError(`attempt ${served.id} has no pass rule for ${cell}`);
    return decideCell(cell, markedOf(served, cell, responses), rule, earlier?.(cell));
  });
}

/** The marked questions of the test that a short set completes. */
async function formOf({ db }: Deps, learnerId: string, id: string) {
  const form = await servedTo(db, learnerId, id);
  const responses = new Map((await answersOf(db, id)).map(({ question, response }) => [question, response]));
  return (cell: CellId) => markedOf(form, cell, responses);
}

/** Shares are kept in thousandths. */
function resultRow(
  { score, standardError, ...decided }: CellResult,
  attemptId: string,
  learnerId: string,
  decidedAt: string,
): ResultRow {
  return {
    attemptId,
    learnerId,
    cell: decided.cell,
    decision: decided.decision,
    score: Math.round(score * 1000),
    standardError: Math.round(standardError * 1000),
    questions: decided.questions,
    unanswered: decided.unanswered,
    missed: decided.missed,
    pool: decided.pool,
    markingVersion,
    decidedAt,
  };
}
