import { and, asc, type Column, eq, gt, inArray, not, or, type SQL, sql } from 'drizzle-orm';
import type { momentsOf, ReminderTopic } from '#domain/organisation/reminder';
import { mostInvitationReminders } from '#domain/organisation/reminder';
import type { Database } from '../../db/client.ts';
import { isComplete } from '../../db/member-standing.ts';
import { memberStanding, members } from '../../db/schema.ts';

/** Of whom it is asked; src/domain/organisation/reminder.ts says of one person who is due. */
export interface Group {
  organisation: string;
  /** Only of these teams. */
  teams?: readonly string[] | undefined;
  about: ReminderTopic;
}
export type Moments = ReturnType<typeof momentsOf>;

const { memberId, name, status, reminded, remindersOff, remindedAt, invitedAt } = memberStanding;

/** The first of who would be mailed now, by name. */
export async function firstDue(db: Database, group: Group, moments: Moments, most: number) {
  return db.read
    .select({ member: memberId, name, address: members.address })
    .from(memberStanding)
    .innerJoin(members, eq(members.id, memberId))
    .where(isDue(group, moments))
    .orderBy(asc(name), asc(memberId))
    .limit(most);
}

/** Everybody who would be mailed now; one value, for as many rows take longer to hand over than to find. */
export async function dueNow(db: Database, group: Group, moments: Moments): Promise<string[]> {
  const [due] = await db.read
    .select({ ids: sql<string>`json_group_array(${memberId})` })
    .from(memberStanding)
    .where(isDue(group, moments));
  return JSON.parse(due?.ids ?? '[]');
}

function isDue({ organisation, teams, about }: Group, moments: Moments): SQL | undefined {
  const isActive = eq(status, 'active');
  const reasons = {
    open: or(and(isActive, not(isComplete)), and(eq(status, 'invited'), isStillInvited)),
    // The plus keeps the database from an index of just this, which says nothing of names.
    expiring: and(isActive, expires(sql`+${memberStanding.oldestMet}`, moments)),
    renewal: and(isActive, hasToRenew),
  };
  return and(inGroup(memberStanding, { organisation, teams }), isCounted, reasons[about], isWilling(moments));
}

export const inGroup = (
  { organisationId, teamId }: Record<'organisationId' | 'teamId', Column>,
  { organisation, teams }: Omit<Group, 'about'>,
) => and(eq(organisationId, organisation), teams && inArray(teamId, [...teams]));

/** Conditions on rows that are up to date. */
export const isCounted = eq(memberStanding.kind, 'counts');
export const hasToRenew = sql`${memberStanding.renewSince} IS NOT NULL`;
export const isStillInvited = sql`${reminded} < ${mostInvitationReminders}`;

/** What is oldest of all that still counts expires first. */
export const expires = (oldest: SQL | typeof memberStanding.oldestMet, { expiringBefore }: Moments) =>
  sql`${oldest} <= ${expiringBefore}`;

/** Reminded lately, by whatever organisation. */
export const rests = ({ restingSince }: Moments) => sql`coalesce(${gt(remindedAt, restingSince)}, 0)`;

/** Wants it, and was not mailed so lately: reminded or, while invited, invited. */
export function isWilling(moments: Moments): SQL {
  const restsAsInvited = sql`coalesce(${status} = 'invited' AND ${gt(invitedAt, moments.restingSince)}, 0)`;
  return sql`(NOT ${remindersOff} AND NOT ${rests(moments)} AND NOT ${restsAsInvited})`;
}
