import { and, asc, countDistinct, eq, inArray, isNotNull, isNull, lt, not, notExists, or, sql } from 'drizzle-orm';
import type { Database } from '../db/client.ts';
import { answers, attempts, audit, looseResponses, questionReports, sessions, signInRequests } from '../db/schema.ts';
import { mustHold } from '../db/writer.ts';

export const dropSignInRequests = (db: Database, before: string) =>
  db.read.delete(signInRequests).where(lt(signInRequests.createdAt, before));

export const dropSessions = (db: Database, before: string) =>
  db.read.delete(sessions).where(or(lt(sessions.createdAt, before), lt(sessions.endedAt, before)));

/** Takes the content out of audit entries; their digests stay, so that the chain stays checkable. */
export function emptyAudit(db: Database, before: string, actions?: readonly string[]) {
  const old = and(lt(audit.at, before), isNotNull(audit.content));
  const action = sql<string>`json_extract(${audit.content}, '$.action')`;
  return db.read
    .update(audit)
    .set({ content: null })
    .where(actions ? and(old, inArray(action, [...actions])) : old);
}

/** Attempts that were handed in before then and of which the answers still belong to somebody, oldest first. */
export async function attemptsPastTerm(db: Database, before: string, most: number) {
  const { id, learnerId, continues, seed, draw, submittedAt } = attempts;
  return db.read
    .select({ id, learnerId, continues, seed, draw, submittedAt })
    .from(attempts)
    .where(and(lt(attempts.submittedAt, before), hasAnswers, not(awaited)))
    .orderBy(asc(attempts.submittedAt))
    .limit(most);
}

/** Undoes the write where another process has been here first. */
export function mustStillHaveAnswers(db: Database, ids: readonly string[]) {
  const left = db.read
    .select({ n: countDistinct(answers.attemptId) })
    .from(answers)
    .where(inArray(answers.attemptId, [...ids]));
  return mustHold(db.read, sql`(${left}) = ${ids.length}`);
}

export const addLoose = (db: Database, rows: (typeof looseResponses.$inferInsert)[]) =>
  db.read.insert(looseResponses).values(rows);

export const dropAnswers = (db: Database, ids: readonly string[]) =>
  db.read.delete(answers).where(inArray(answers.attemptId, [...ids]));

/** Attempts that were begun before then and never handed in, unless a report about them still waits for an answer. */
export async function abandonedAttempts(db: Database, before: string): Promise<string[]> {
  const waiting = db.read
    .select({ id: questionReports.id })
    .from(questionReports)
    .where(and(eq(questionReports.attemptId, attempts.id), isNull(questionReports.answeredAt)));
  const rows = await db.read
    .select({ id: attempts.id })
    .from(attempts)
    .where(and(isNull(attempts.submittedAt), lt(attempts.startedAt, before), notExists(waiting)))
    .limit(500);
  return rows.map(({ id }) => id);
}

/** An attempt that was handed in after all stays. */
export function dropAbandoned(db: Database, ids: readonly string[]) {
  const open = db.read
    .select({ id: attempts.id })
    .from(attempts)
    .where(and(inArray(attempts.id, [...ids]), isNull(attempts.submittedAt)));
  return [
    db.read.delete(questionReports).where(inArray(questionReports.attemptId, open)),
    db.read.delete(answers).where(inArray(answers.attemptId, open)),
    db.read.delete(attempts).where(inArray(attempts.id, open)),
  ] as const;
}

const hasAnswers = sql`EXISTS (SELECT 1 FROM answers WHERE answers.attempt_id = ${attempts.id})`;

/** A short set that is still open is decided together with the answers of the test that it completes. */
const awaited = sql`EXISTS (SELECT 1 FROM attempts AS short WHERE short.continues = ${attempts.id} AND short.submitted_at IS NULL)`;
