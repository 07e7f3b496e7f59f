import { and, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Relation } from '#domain/application';
import type { Database } from '../../db/client.ts';
import { applicationChanges, applicationEdits, renewals } from '../../db/schema.ts';
import type { PageQuery } from '../../http/pages.ts';
import { usesOf } from '../application-users/store.ts';

export type ChangeRow = typeof applicationChanges.$inferSelect;

export const addEdits = (db: Database, rows: (typeof applicationEdits.$inferInsert)[]) =>
  db.read.insert(applicationEdits).values(rows);

export const addChange = (db: Database, row: typeof applicationChanges.$inferInsert) =>
  db.read.insert(applicationChanges).values(row);

/** Puts the change on everybody whom it affects at that moment: one statement, however many they are. */
export function addRenewals(
  db: Database,
  change: { id: string; application: string; relations: readonly Relation[]; since: string },
  organisation: string,
) {
  const { id, application, since } = change;
  const uses = usesOf(organisation, [application], change.relations);
  return db.read.insert(renewals).select(sql`${uses} SELECT ${id}, member, ${since}, NULL, NULL FROM uses`);
}

/** Takes back what an application that is no longer used still asked. */
export const withdrawRenewals = (db: Database, application: string, clearedAt: string) =>
  db.read
    .update(renewals)
    .set({ clearedAt, clearedBy: 'withdrawn' })
    .where(and(inArray(renewals.changeId, changesOf(db, application)), isNull(renewals.clearedAt)));

const changesOf = (db: Database, application: string) =>
  db.read
    .select({ id: applicationChanges.id })
    .from(applicationChanges)
    .where(eq(applicationChanges.applicationId, application));

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
