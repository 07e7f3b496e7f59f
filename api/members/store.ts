import { and, eq, sql } from 'drizzle-orm';
import type { GivenRole, OrganisationRole } from '#domain/organisation/role';
import type { Database } from '../db/client.ts';
import { prepared } from '../db/prepared.ts';
import { memberRoles, members } from '../db/schema.ts';

export type Member = typeof members.$inferSelect;

/** An active member, and what they are besides that. */
export interface Membership {
  id: string;
  teamId: string | null;
  roles: GivenRole[];
}

const activeMembership = prepared((db) =>
  db.read
    .select({ id: members.id, teamId: members.teamId, role: memberRoles.role, roleTeam: memberRoles.teamId })
    .from(members)
    .leftJoin(memberRoles, eq(memberRoles.memberId, members.id))
    .where(
      and(
        eq(members.learnerId, sql.placeholder('learner')),
        eq(members.organisationId, sql.placeholder('organisation')),
        eq(members.status, 'active'),
      ),
    )
    .prepare(),
);

export async function membershipOf(
  db: Database,
  learner: string,
  organisation: string,
): Promise<Membership | undefined> {
  const rows = await activeMembership(db).execute({ learner, organisation });
  const [first] = rows;
  return first && { id: first.id, teamId: first.teamId, roles: rows.flatMap(givenRole) };
}

function givenRole({ role, roleTeam }: { role: OrganisationRole | null; roleTeam: string | null }): GivenRole[] {
  return role ? [{ role, ...(roleTeam && { team: roleTeam }) }] : [];
}

export async function findMember(db: Database, organisation: string, id: string): Promise<Member | undefined> {
  const [row] = await db.read
    .select()
    .from(members)
    .where(and(eq(members.organisationId, organisation), eq(members.id, id)))
    .limit(1);
  return row;
}

export const addMember = (db: Database, member: typeof members.$inferInsert) => db.read.insert(members).values(member);

export const addRole = (db: Database, role: typeof memberRoles.$inferInsert) =>
  db.read.insert(memberRoles).values(role).onConflictDoNothing();
