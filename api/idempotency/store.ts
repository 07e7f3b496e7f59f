import { and, eq, gt, lte } from 'drizzle-orm';
import type { Database } from '../db/client.ts';
import { firstAnswers } from '../db/schema.ts';

export type FirstAnswer = typeof firstAnswers.$inferSelect;

export async function findFirst(db: Database, learnerId: string, key: string, since: string) {
  const [row] = await db.read
    .select()
    .from(firstAnswers)
    .where(and(eq(firstAnswers.learnerId, learnerId), eq(firstAnswers.key, key), gt(firstAnswers.storedAt, since)))
    .limit(1);
  return row;
}

/** A key that was used before breaks the table's key, and so refuses the whole write. */
export const addFirst = (db: Database, answer: FirstAnswer) => db.read.insert(firstAnswers).values(answer);

/** The learner's own answers whose term is over; without a learner those of everybody. */
export function forgetFirst(db: Database, until: string, learnerId?: string) {
  const old = lte(firstAnswers.storedAt, until);
  return db.read
    .delete(firstAnswers)
    .where(learnerId === undefined ? old : and(eq(firstAnswers.learnerId, learnerId), old));
}
