import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import type { Database } from '../../db/client.ts';
import { applicationChanges, applicationEdits } from '../../db/schema.ts';
import type { PageQuery } from '../../http/pages.ts';

export type ChangeRow = typeof applicationChanges.$inferSelect;

export const addEdits = (db: Database, rows: (typeof applicationEdits.$inferInsert)[]) =>
  db.read.insert(applicationEdits).values(rows);

export const addChange = (db: Database, row: typeof applicationChanges.$inferInsert) =>
  db.read.insert(applicationChanges).values(row);

/** What was changed about an application, newest first: a page and one more. */
export async function editsAfter(db: Database, application: string, { cursor, limit }: PageQuery) {
  const { id, editedAt, applicationId } = applicationEdits;
  const isEarlier = cursor === undefined ? undefined : sql`${editedAt} || '~' || ${id} < ${cursor}`;
  return db.read
    .select()
    .from(applicationEdits)
    .where(and(eq(applicationId, application), isEarlier))
    .orderBy(desc(editedAt), desc(id))
    .limit(limit + 1);
}

/** What these edits asked to renew, each with of how many people. */
export async function changesBy(db: Database, edits: readonly string[]): Promise<(ChangeRow & { people: number })[]> {
  const people = sql<number>`(SELECT count(*) FROM renewals WHERE renewals.change_id = ${applicationChanges.id})`;
  const rows = await db.read
    .select({ change: applicationChanges, people })
    .from(applicationChanges)
    .where(inArray(applicationChanges.editId, [...edits]));
  return rows.map((row) => ({ ...row.change, people: row.people }));
}
