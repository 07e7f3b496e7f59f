import { and, eq, exists, inArray, ne, notExists, or, sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Database } from '../../db/client.ts';
import {
  applications,
  assignments,
  countedPeople,
  disputes,
  instructionReads,
  invitations,
  lookedAt,
  looks,
  lowerings,
  memberRoles,
  members,
  reminders,
  renewals,
} from '../../db/schema.ts';
import { nobody } from '../counted-people/store.ts';

/**
 * Destroys all that an organisation holds of these members. Somebody who looked at others leaves that look behind, with
 * a row that says no more than that there was somebody; it goes once the looks have gone.
 */
export function destroyMembers({ read }: Database, ids: readonly string[]) {
  const among = (column: AnySQLiteColumn) => inArray(column, [...ids]);
  const own = read.select({ id: assignments.id }).from(assignments).where(among(assignments.memberId));
  const theirLooks = read.select({ id: looks.id }).from(looks).where(eq(looks.byMemberId, members.id));
  return [
    read.delete(disputes).where(or(among(disputes.memberId), inArray(disputes.assignmentId, own))),
    read.delete(assignments).where(among(assignments.memberId)),
    read.delete(lowerings).where(among(lowerings.memberId)),
    read.delete(renewals).where(among(renewals.memberId)),
    read.delete(instructionReads).where(among(instructionReads.memberId)),
    read.delete(reminders).where(among(reminders.memberId)),
    read.delete(invitations).where(among(invitations.memberId)),
    read.delete(memberRoles).where(among(memberRoles.memberId)),
    read.update(countedPeople).set({ person: nobody }).where(among(countedPeople.person)),
    read.delete(lookedAt).where(among(lookedAt.memberId)),
    read.update(applications).set({ ownerId: null }).where(among(applications.ownerId)),
    read
      .update(members)
      .set({ ...emptied, endedAt: sql`coalesce(${members.endedAt}, ${members.createdAt})` })
      .where(and(among(members.id), exists(theirLooks))),
    read.delete(members).where(and(among(members.id), notExists(theirLooks))),
  ] as const;
}

const emptied = {
  address: '',
  name: '',
  learnerId: null,
  teamId: null,
  externalId: null,
  scimId: null,
  status: 'ended',
} as const;

/** False of a row of which only is left that there was somebody. */
export const isSomebody = ne(members.address, '');

/** Members of this organisation that ended before then, and who have still something to destroy; at most so many. */
export async function membersPastTerm(
  db: Database,
  organisation: string,
  before: string,
  most: number,
): Promise<string[]> {
  const theirLooks = db.read.select({ id: looks.id }).from(looks).where(eq(looks.byMemberId, members.id));
  const rows = await db.read
    .select({ id: members.id })
    .from(members)
    .where(
      and(
        eq(members.organisationId, organisation),
        eq(members.status, 'ended'),
        sql`${members.endedAt} < ${before}`,
        or(isSomebody, notExists(theirLooks)),
      ),
    )
    .limit(most);
  return rows.map(({ id }) => id);
}
