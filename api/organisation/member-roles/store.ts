import { and, count, eq, exists, notInArray, sql } from 'drizzle-orm';
import type { GivenRole } from '#domain/organisation/role';
import type { Database } from '../../db/client.ts';
import { memberRoles, members } from '../../db/schema.ts';
import { mustHold } from '../../db/writer.ts';

/** Leaves a member exactly these roles; those that stay keep the moment at which they were given. */
export function putRoles(db: Database, memberId: string, rows: readonly (typeof memberRoles.$inferInsert)[]) {
  const kept = rows.map(({ role, teamId = '' }) => `${role}~${teamId}`);
  const others = and(eq(memberRoles.memberId, memberId), notInArray(keyOf, kept));
  return [
    db.read.delete(memberRoles).where(kept.length === 0 ? eq(memberRoles.memberId, memberId) : others),
    ...rows.map((row) => db.read.insert(memberRoles).values(row).onConflictDoNothing()),
  ] as const;
}
const keyOf = sql<string>`${memberRoles.role} || '~' || ${memberRoles.teamId}`;

export const dropRoles = (db: Database, memberId: string) =>
  db.read.delete(memberRoles).where(eq(memberRoles.memberId, memberId));

/** The members who lead this team. */
export async function leadersOf(db: Database, team: string): Promise<string[]> {
  const rows = await db.read.select({ id: memberRoles.memberId }).from(memberRoles).where(eq(memberRoles.teamId, team));
  return rows.map(({ id }) => id);
}

export const endLeading = (db: Database, team: string) =>
  db.read.delete(memberRoles).where(eq(memberRoles.teamId, team));

/** Undoes the write where somebody was given the lead of this team, or lost it, in the meantime. */
export function mustBeLedBy(db: Database, team: string, leaders: number) {
  const now = db.read.select({ n: count() }).from(memberRoles).where(eq(memberRoles.teamId, team));
  return mustHold(db.read, sql`(${now}) = ${leaders}`);
}

export const rolesInWords = (roles: readonly GivenRole[]) =>
  roles
    .map(({ role, team }) => (team ? `${role}:${team}` : role))
    .sort()
    .join(' ');

export const isAdministrator = (roles: readonly GivenRole[]) =>
  roles.some(({ role }) => role === 'organisation-administrator');

/** Undoes the write where it would leave the organisation without an administrator. */
export function mustKeepAdministrator(db: Database, organisation: string) {
  const left = db.read
    .select({ id: members.id })
    .from(memberRoles)
    .innerJoin(members, eq(members.id, memberRoles.memberId))
    .where(
      and(
        eq(members.organisationId, organisation),
        eq(members.status, 'active'),
        eq(memberRoles.role, 'organisation-administrator'),
      ),
    );
  return mustHold(db.read, exists(left));
}
