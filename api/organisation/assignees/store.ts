import { and, eq, exists, inArray, isNotNull, isNull, ne, or, sql } from 'drizzle-orm';
import type { Database } from '../../db/client.ts';
import { assignments, members } from '../../db/schema.ts';
import { fits, idsWhere, type MemberFilter } from '../member-lists/store.ts';

/** Which of these are members of the organisation whose membership has not ended. */
export async function presentAmong(db: Database, organisation: string, ids: readonly string[]): Promise<Set<string>> {
  const rows = await db.read
    .select({ id: members.id })
    .from(members)
    .where(
      and(
        eq(members.organisationId, organisation),
        ne(members.status, 'ended'),
        sql`${members.id} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`,
      ),
    );
  return new Set(rows.map(({ id }) => id));
}

/** The teams that were given this role themselves. */
export async function teamsWithRole(db: Database, organisation: string, role: string): Promise<string[]> {
  const rows = await db.read
    .select({ team: assignments.teamId })
    .from(assignments)
    .where(and(holdsRole(organisation, role), isNotNull(assignments.teamId)));
  return rows.flatMap(({ team }) => team ?? []);
}

/** The members who fit, and have the role of themselves or are in one of its teams. */
export async function presentWho(
  db: Database,
  organisation: string,
  filter: MemberFilter,
  role?: { id: string; teams: readonly string[] },
): Promise<string[]> {
  const own = db.read
    .select({ id: assignments.id })
    .from(assignments)
    .where(and(holdsRole(organisation, role?.id ?? ''), eq(assignments.memberId, members.id)));
  const hasRole = role && or(exists(own), inArray(members.teamId, [...role.teams]));
  return idsWhere(db, and(fits(organisation, filter), ne(members.status, 'ended'), hasRole));
}

const holdsRole = (organisation: string, role: string) =>
  and(
    eq(assignments.organisationId, organisation),
    eq(assignments.kind, 'role'),
    eq(assignments.subject, role),
    isNull(assignments.until),
  );
