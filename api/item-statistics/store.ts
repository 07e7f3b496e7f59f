import { and, asc, between, count, eq, gt, isNotNull, like, lt, sql, sum } from 'drizzle-orm';
import type { Database } from '../db/client.ts';
import { answers, attempts, items, looseResponses } from '../db/schema.ts';

/** Ids of answers that no person gave begin so. */
export const simulatedPrefix = 'gesimuleerd-';

/** Every version of every item that was ever stored. */
export async function storedItems(db: Database) {
  const { content, status, pool } = items;
  return db.read.select({ content, status, pool }).from(items).orderBy(asc(items.id), asc(items.version));
}

/** The first answers that no longer belong to anybody, equal ones together. */
export async function looseGroups(db: Database) {
  const { itemId, itemVersion, response, score, restScore, firstAttempt, id } = looseResponses;
  return db.read
    .select({
      itemId,
      itemVersion,
      response,
      score,
      n: count(),
      rest: sum(restScore).mapWith(Number),
      restSquares: sql<number>`sum(${restScore} * ${restScore})`,
      simulated: sql<number>`sum(${id} LIKE ${`${simulatedPrefix}%`})`,
    })
    .from(looseResponses)
    .where(eq(firstAttempt, true))
    .groupBy(itemId, itemVersion, response, score);
}

/** The next learners who made a test, from the index alone. */
export async function learnersAfter(db: Database, last: string, most: number): Promise<string[]> {
  const rows = await db.read
    .selectDistinct({ id: attempts.learnerId })
    .from(attempts)
    .where(gt(attempts.learnerId, last))
    .orderBy(asc(attempts.learnerId))
    .limit(most);
  return rows.map(({ id }) => id);
}

/** All attempts of the learners from one up to and including another, oldest first. */
export async function attemptsBetween(db: Database, from: string, to: string) {
  return db.read
    .select()
    .from(attempts)
    .where(between(attempts.learnerId, from, to))
    .orderBy(asc(attempts.startedAt), asc(attempts.id));
}

/** What these learners answered in tests that were handed in before then and that still is theirs. */
export async function answersBetween(db: Database, from: string, to: string, before: string) {
  const { attemptId, question, response } = answers;
  const isHandedIn = and(isNotNull(attempts.submittedAt), lt(attempts.submittedAt, before));
  return db.read
    .select({ attemptId, question, response })
    .from(attempts)
    .innerJoin(answers, eq(answers.attemptId, attempts.id))
    .where(and(between(attempts.learnerId, from, to), isHandedIn));
}

export async function simulatedCount(db: Database): Promise<number> {
  const [row] = await db.read
    .select({ n: count() })
    .from(looseResponses)
    .where(like(looseResponses.id, `${simulatedPrefix}%`));
  return row?.n ?? 0;
}
