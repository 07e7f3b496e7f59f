import { and, eq, gt, lte, sql } from 'drizzle-orm';
import type { Database } from '../db/client.ts';
import { prepared } from '../db/prepared.ts';
import { firstAnswers } from '../db/schema.ts';

export type FirstAnswer = typeof firstAnswers.$inferSelect;

export async function findFirst(db: Database, learnerId: string, key: string, since: string) {
  const [row] = await first(db).execute({ learnerId, key, since });
  return row;
}
const first = prepared(({ read }) =>
  read
    .select()
    .from(firstAnswers)
    .where(
      and(
        eq(firstAnswers.learnerId, sql.placeholder('learnerId')),
        eq(firstAnswers.key, sql.placeholder('key')),
        gt(firstAnswers.storedAt, sql.placeholder('since')),
      ),
    )
    .prepare(),
);

/** A key that was used before breaks the table's key, and so refuses the whole write. */
export const addFirst = (db: Database, answer: FirstAnswer) => db.read.insert(firstAnswers).values(answer);

/** The learner's own answers whose term is over; without a learner those of everybody. */
export function forgetFirst(db: Database, until: string, learnerId?: string) {
  const old = lte(firstAnswers.storedAt, until);
  return db.read
    .delete(firstAnswers)
    .where(learnerId === undefined ? old : and(eq(firstAnswers.learnerId, learnerId), old));
}
