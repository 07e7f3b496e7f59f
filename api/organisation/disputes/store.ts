import { and, asc, count, desc, eq, getTableColumns, isNotNull, isNull, sql } from 'drizzle-orm';
import type { Database } from '../../db/client.ts';
import { assignments, disputes, members } from '../../db/schema.ts';
import { mustHold } from '../../db/writer.ts';
import type { PageQuery } from '../../http/pages.ts';

export const addDispute = (db: Database, row: typeof disputes.$inferInsert) => db.read.insert(disputes).values(row);

/** Undoes the write that would leave two disputes of one assignment open. */
export function mustBeOpenOnce(db: Database, memberId: string, assignmentId: string) {
  const open = db.read
    .select({ n: count() })
    .from(disputes)
    .where(and(eq(disputes.memberId, memberId), eq(disputes.assignmentId, assignmentId), isNull(disputes.answeredAt)));
  return mustHold(db.read, sql`(${open}) <= 1`);
}

/** What a member disputed, with what it is about, oldest first. */
export async function disputesOf(db: Database, memberId: string) {
  return db.read
    .select({ ...getTableColumns(disputes), kind: assignments.kind, subject: assignments.subject })
    .from(disputes)
    .innerJoin(assignments, eq(assignments.id, disputes.assignmentId))
    .where(eq(disputes.memberId, memberId))
    .orderBy(asc(disputes.disputedAt), asc(disputes.id));
}

/** The disputes of an organisation that wait, the oldest first, or those that were answered, the newest first: a page and one more. */
export async function disputesIn(
  db: Database,
  organisation: string,
  state: 'open' | 'answered',
  { cursor, limit }: PageQuery,
) {
  const { disputedAt, id, answeredAt } = disputes;
  const isOpen = state === 'open';
  const place = sql`${disputedAt} || '~' || ${id}`;
  const later = cursor === undefined ? undefined : isOpen ? sql`${place} > ${cursor}` : sql`${place} < ${cursor}`;
  const direction = isOpen ? asc : desc;
  return db.read
    .select({ dispute: disputes, assignment: assignments, member: members })
    .from(disputes)
    .innerJoin(assignments, eq(assignments.id, disputes.assignmentId))
    .innerJoin(members, eq(members.id, disputes.memberId))
    .where(and(eq(disputes.organisationId, organisation), isOpen ? isNull(answeredAt) : isNotNull(answeredAt), later))
    .orderBy(direction(disputedAt), direction(id))
    .limit(limit + 1);
}

export async function findDispute(db: Database, organisation: string, id: string) {
  const [row] = await db.read
    .select({ dispute: disputes, assignment: assignments, member: members })
    .from(disputes)
    .innerJoin(assignments, eq(assignments.id, disputes.assignmentId))
    .innerJoin(members, eq(members.id, disputes.memberId))
    .where(and(eq(disputes.organisationId, organisation), eq(disputes.id, id)))
    .limit(1);
  return row;
}

/** Follow it by mustHaveChanged. */
export const answerOpen = (
  db: Database,
  id: string,
  given: Required<Pick<typeof disputes.$inferInsert, 'answer' | 'outcome' | 'answeredAt'>>,
) =>
  db.read
    .update(disputes)
    .set(given)
    .where(and(eq(disputes.id, id), isNull(disputes.answeredAt)));
