import { and, asc, count, eq, gt, inArray, lte, not, or, type SQL, sql } from 'drizzle-orm';
import type { momentsOf, ReminderTopic } from '#domain/organisation/reminder';
import { mostInvitationReminders } from '#domain/organisation/reminder';
import type { Database } from '../../db/client.ts';
import { isAnyExpiring, isComplete } from '../../db/member-standing.ts';
import { memberStanding, members, organisations, reminderPlans, reminders } from '../../db/schema.ts';
import { mustHold } from '../../db/writer.ts';

/** Of whom it is asked; src/domain/organisation/reminder.ts says of one person who is due. */
export interface Group {
  organisation: string;
  /** Only of these teams. */
  teams?: readonly string[] | undefined;
  about: ReminderTopic;
}
type Moments = ReturnType<typeof momentsOf>;

/** How many would be mailed now, how many of them an invitation, and how many are skipped though there is something for them. */
export async function countDue(db: Database, group: Group, moments: Moments) {
  const willing = sql<number>`(${isWilling(moments)})`;
  const rows = await db.read
    .select({ willing, status: members.status, people: count() })
    .from(members)
    .innerJoin(memberStanding, eq(memberStanding.memberId, members.id))
    .where(hasReason(group, moments))
    .groupBy(sql`1`, members.status);
  const total = (those: typeof rows) => those.reduce((sum, { people }) => sum + people, 0);
  const now = rows.filter((row) => row.willing === 1);
  return {
    people: total(now),
    invited: total(now.filter(({ status }) => status === 'invited')),
    skipped: total(rows.filter((row) => row.willing === 0)),
  };
}

/** The first of who would be mailed now, by name. */
export async function firstDue(db: Database, group: Group, moments: Moments, most: number) {
  const { id, name, address } = members;
  return db.read
    .select({ member: id, name, address })
    .from(members)
    .innerJoin(memberStanding, eq(memberStanding.memberId, members.id))
    .where(and(hasReason(group, moments), isWilling(moments)))
    .orderBy(asc(name), asc(id))
    .limit(most);
}

/** Everybody who would be mailed now: asked once, for each page of it would look at the whole organisation again. */
export async function dueNow(db: Database, group: Group, moments: Moments): Promise<string[]> {
  const rows = await db.read
    .select({ id: members.id })
    .from(members)
    .innerJoin(memberStanding, eq(memberStanding.memberId, members.id))
    .where(and(hasReason(group, moments), isWilling(moments)));
  return rows.map(({ id }) => id);
}

function hasReason({ organisation, teams, about }: Group, { freshSince, expiringBefore }: Moments): SQL | undefined {
  const isActive = eq(members.status, 'active');
  const isInvited = and(eq(members.status, 'invited'), sql`${timesReminded(members.id)} < ${mostInvitationReminders}`);
  const reasons = {
    open: or(and(isActive, not(isComplete)), isInvited),
    expiring: and(isActive, isAnyExpiring(freshSince, expiringBefore)),
    renewal: and(isActive, sql`${memberStanding.renewSince} IS NOT NULL`),
  };
  return and(
    eq(members.organisationId, organisation),
    teams && inArray(members.teamId, [...teams]),
    eq(memberStanding.kind, 'counts'),
    reasons[about],
  );
}

function isWilling({ restingSince }: Moments): SQL {
  const invited = sql`SELECT 1 FROM invitations WHERE invitations.member_id = ${members.id} AND invitations.sent_at > ${restingSince} AND invitations.mail <> 'failed'`;
  return sql`NOT ${members.remindersOff} AND ${members.id} NOT IN (${remindedSince(restingSince)})
    AND NOT (${members.status} = 'invited' AND EXISTS (${invited}))`;
}

/**
 * Whoever was reminded since then, as a member of whatever: the same person by account, or by address while there is none.
 * Found once, from the reminders of that time; asked of each member by itself it takes as long as all the rest.
 */
function remindedSince(since: string): SQL {
  const reminded = sql`SELECT same.id FROM reminders INDEXED BY reminders_sent
    CROSS JOIN members AS also ON also.id = reminders.member_id`;
  const lately = sql`reminders.sent_at > ${since} AND reminders.state <> 'failed'`;
  return sql`${reminded} CROSS JOIN members AS same ON same.learner_id = also.learner_id WHERE ${lately}
    UNION ${reminded} CROSS JOIN members AS same ON same.address = also.address WHERE ${lately}`;
}

const timesReminded = (member: typeof members.id) =>
  sql<number>`(SELECT count(*) FROM reminders WHERE reminders.member_id = ${member} AND reminders.state IN ('sending', 'sent'))`;

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
      reminded: timesReminded(members.id),
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
