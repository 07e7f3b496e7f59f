import { and, asc, count, eq, isNull, max, sql } from 'drizzle-orm';
import type { Response } from '#domain/marking';
import type { Database } from '../db/client.ts';
import { prepared } from '../db/prepared.ts';
import { answers, attempts, badges, results } from '../db/schema.ts';
import { mustHold } from '../db/writer.ts';

export type AttemptRow = typeof attempts.$inferSelect;
export type ResultRow = typeof results.$inferSelect;

/** A learner's own attempt; of somebody else's nothing is known. */
export async function findAttempt(db: Database, id: string, learnerId: string): Promise<AttemptRow | undefined> {
  const [row] = await oneAttempt(db).execute({ id, learnerId });
  return row;
}
const oneAttempt = prepared(({ read }) =>
  read
    .select()
    .from(attempts)
    .where(and(eq(attempts.id, sql.placeholder('id')), eq(attempts.learnerId, sql.placeholder('learnerId'))))
    .prepare(),
);

/** All attempts of a learner, oldest first. */
export async function attemptsOf(db: Database, learnerId: string): Promise<AttemptRow[]> {
  return everyAttempt(db).execute({ learnerId });
}
const everyAttempt = prepared(({ read }) =>
  read
    .select()
    .from(attempts)
    .where(eq(attempts.learnerId, sql.placeholder('learnerId')))
    .orderBy(asc(attempts.startedAt), asc(attempts.id))
    .prepare(),
);

/** All results of a learner, oldest first. */
export async function resultsOf(db: Database, learnerId: string): Promise<ResultRow[]> {
  return everyResult(db).execute({ learnerId });
}
const everyResult = prepared(({ read }) =>
  read
    .select()
    .from(results)
    .where(eq(results.learnerId, sql.placeholder('learnerId')))
    .orderBy(asc(results.decidedAt))
    .prepare(),
);

export const addAttempt = (db: Database, attempt: typeof attempts.$inferInsert) =>
  db.read.insert(attempts).values(attempt);

/** Undoes the write where the learner has started another attempt since these were counted. */
export function mustStillBe(db: Database, learnerId: string, number: number) {
  const started = db.read.select({ n: count() }).from(attempts).where(eq(attempts.learnerId, learnerId));
  return mustHold(db.read, sql`(${started}) = ${number}`);
}

export async function answersOf(db: Database, attemptId: string) {
  return everyAnswer(db).execute({ attemptId });
}
const everyAnswer = prepared(({ read }) => {
  const { question, response, savedAt } = answers;
  return read
    .select({ question, response, savedAt })
    .from(answers)
    .where(eq(answers.attemptId, sql.placeholder('attemptId')))
    .prepare();
});

/** Per attempt of this learner how many questions have an answer. */
export async function answeredCounts(db: Database, learnerId: string): Promise<Map<string, number>> {
  const rows = await db.read
    .select({ attempt: answers.attemptId, n: count(answers.response) })
    .from(answers)
    .innerJoin(attempts, eq(attempts.id, answers.attemptId))
    .where(eq(attempts.learnerId, learnerId))
    .groupBy(answers.attemptId);
  return new Map(rows.map(({ attempt, n }) => [attempt, n]));
}

/**
 * Saves one answer in one statement, if the attempt is this learner's and not yet submitted; else answers no row.
 * Written out, for this is the statement of every answer of everybody: composing it costs more than running it.
 */
export function saveWhileOpen(
  db: Database,
  learnerId: string,
  {
    attemptId,
    question,
    response,
    savedAt,
  }: { attemptId: string; question: string; response: Response | null; savedAt: string },
) {
  return db.read.all<{ saved_at: string }>(sql`
    INSERT INTO answers (attempt_id, question, response, saved_at)
    SELECT id, ${question}, ${response && JSON.stringify(response)}, ${savedAt} FROM attempts
    WHERE id = ${attemptId} AND learner_id = ${learnerId} AND submitted_at IS NULL
    ON CONFLICT (attempt_id, question) DO UPDATE SET response = excluded.response, saved_at = excluded.saved_at
    RETURNING saved_at`);
}

/** Puts the answers that were handed in over what was saved. */
export function putAnswers(db: Database, rows: (typeof answers.$inferInsert)[]) {
  return db.read
    .insert(answers)
    .values(rows)
    .onConflictDoUpdate({ target: [answers.attemptId, answers.question], set: replaced });
}

/** Changes no row where the attempt was submitted before; follow it by mustHaveChanged. */
export function submitOpen(db: Database, id: string, learnerId: string, submittedAt: string) {
  return db.read
    .update(attempts)
    .set({ submittedAt })
    .where(and(own(id, learnerId), isNull(attempts.submittedAt)));
}

export const addResults = (db: Database, rows: (typeof results.$inferInsert)[]) => db.read.insert(results).values(rows);

/** Of every cell that the learner asked a badge for, when that was last. */
export async function claimedCells(db: Database, learnerId: string): Promise<Map<string, string>> {
  const rows = await claims(db).execute({ learnerId });
  return new Map(rows.map(({ cell, at }) => [cell, at ?? '']));
}
const claims = prepared(({ read }) =>
  read
    .select({ cell: badges.about, at: max(badges.awardedAt) })
    .from(badges)
    .where(and(eq(badges.learnerId, sql.placeholder('learnerId')), eq(badges.kind, 'cell')))
    .groupBy(badges.about)
    .prepare(),
);

const replaced = { response: sql`excluded.response`, savedAt: sql`excluded.saved_at` };

const own = (id: string, learnerId: string) => and(eq(attempts.id, id), eq(attempts.learnerId, learnerId));
