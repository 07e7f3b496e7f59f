import { and, asc, eq, isNotNull, like, sql } from 'drizzle-orm';
import type { Database } from '../db/client.ts';
import { applications, members, organisations } from '../db/schema.ts';

/** The organisations whose id begins so, in the order in which they were made. */
export async function organisationsLike(db: Database, prefix: string): Promise<string[]> {
  const rows = await db.read
    .select({ id: organisations.id })
    .from(organisations)
    .where(like(organisations.id, `${prefix}%`))
    .orderBy(asc(organisations.id));
  return rows.map(({ id }) => id);
}

/** The learners who are or were a member, in a fixed order. */
export async function learnersIn(db: Database, organisation: string): Promise<string[]> {
  const rows = await db.read
    .select({ learner: sql<string>`${members.learnerId}` })
    .from(members)
    .where(and(eq(members.organisationId, organisation), isNotNull(members.learnerId)))
    .orderBy(asc(members.id));
  return rows.map(({ learner }) => learner);
}

export const changeContent = (
  db: Database,
  id: string,
  content: typeof applications.$inferInsert.content,
  updatedAt: string,
) => db.read.update(applications).set({ content, updatedAt }).where(eq(applications.id, id));
