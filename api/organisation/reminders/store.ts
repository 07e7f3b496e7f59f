import { and, asc, count, eq, gt, inArray, lte, sql } from 'drizzle-orm';
import type { Database } from '../../db/client.ts';
import { memberStanding, members, organisations, reminderPlans, reminders } from '../../db/schema.ts';
import { mustHold } from '../../db/writer.ts';

export const addReminders = (db: Database, rows: readonly (typeof reminders.$inferInsert)[]) =>
  db.read.insert(reminders).values([...rows]);

/** Undoes the write that would remind one of these people, as a member of whatever, twice since then. */
export function mustBeOnce(db: Database, ids: readonly string[], since: string) {
  const twice = sql`
    SELECT 1 FROM members AS one
    JOIN members AS also ON also.learner_id = one.learner_id OR also.address = one.address
    JOIN reminders ON reminders.member_id = also.id
    WHERE one.id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))
      AND reminders.sent_at > ${since} AND reminders.state <> 'failed'
    GROUP BY one.id HAVING count(DISTINCT reminders.id) > 1`;
  return mustHold(db.read, sql`NOT EXISTS (${twice})`);
}

/** Reminders that were planned and may go out by now, by id, after this one. */
export async function waitingAfter(db: Database, now: string, after: string, most: number): Promise<string[]> {
  const rows = await db.read
    .select({ id: reminders.id })
    .from(reminders)
    .where(and(eq(reminders.state, 'planned'), lte(reminders.tryAt, now), gt(reminders.id, after)))
    .orderBy(asc(reminders.id))
    .limit(most);
  return rows.map(({ id }) => id);
}

/** The organisations that these reminders are of. */
export async function organisationsReminding(db: Database, ids: readonly string[]): Promise<string[]> {
  const rows = await db.read
    .selectDistinct({ id: reminderPlans.organisationId })
    .from(reminders)
    .innerJoin(reminderPlans, eq(reminderPlans.id, reminders.planId))
    .where(inArray(reminders.id, [...ids]));
  return rows.map(({ id }) => id);
}

/** A reminder that waits, with all that it is made of. */
export async function findPlanned(db: Database, id: string) {
  const [row] = await db.read
    .select({
      failures: reminders.failures,
      plan: reminderPlans,
      member: members,
      standing: memberStanding,
      organisation: organisations,
    })
    .from(reminders)
    .innerJoin(reminderPlans, eq(reminderPlans.id, reminders.planId))
    .innerJoin(members, eq(members.id, reminders.memberId))
    .innerJoin(memberStanding, eq(memberStanding.memberId, members.id))
    .innerJoin(organisations, eq(organisations.id, members.organisationId))
    .where(and(eq(reminders.id, id), eq(reminders.state, 'planned')))
    .limit(1);
  return row;
}
export type Planned = NonNullable<Awaited<ReturnType<typeof findPlanned>>>;

const isPlanned = (id: string) => and(eq(reminders.id, id), eq(reminders.state, 'planned'));

export const beginSending = (db: Database, id: string, now: string) =>
  db.read.update(reminders).set({ state: 'sending', sentAt: now, tryAt: null }).where(isPlanned(id));

export const noteSent = (db: Database, id: string) =>
  db.read.update(reminders).set({ state: 'sent' }).where(eq(reminders.id, id));

export const noteFailure = (db: Database, id: string, next: { failures: number; tryAt: string | null }) =>
  db.read
    .update(reminders)
    .set({ ...next, state: next.tryAt === null ? 'failed' : 'planned' })
    .where(and(eq(reminders.id, id), eq(reminders.state, 'sending')));

export const dropPlanned = (db: Database, id: string) => db.read.delete(reminders).where(isPlanned(id));

/** Takes back what a plan has not sent yet. */
export const dropWaiting = (db: Database, planId: string) =>
  db.read.delete(reminders).where(and(eq(reminders.planId, planId), eq(reminders.state, 'planned')));

/** How many mails of each of these plans went out, wait and were given up. */
export async function countsOf(db: Database, planIds: readonly string[]) {
  const { planId, state } = reminders;
  return db.read
    .select({ planId, state, people: count() })
    .from(reminders)
    .where(inArray(planId, [...planIds]))
    .groupBy(planId, state);
}
