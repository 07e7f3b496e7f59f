import { and, asc, eq, gt, inArray, isNull, sql } from 'drizzle-orm';
import type { GivenRole, OrganisationRole } from '#domain/organisation/role';
import type { Database } from '../../db/client.ts';
import { prepared } from '../../db/prepared.ts';
import { memberRoles, members } from '../../db/schema.ts';

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

/** Whose place this address is taken by: somebody invited, asking or active. */
export async function memberAt(db: Database, organisation: string, address: string): Promise<Member | undefined> {
  const [row] = await db.read
    .select()
    .from(members)
    .where(and(eq(members.organisationId, organisation), eq(members.address, address), isNull(members.endedAt)))
    .limit(1);
  return row;
}

/** The roles of each of these members. */
export async function rolesOf(db: Database, ids: readonly string[]): Promise<ReadonlyMap<string, GivenRole[]>> {
  const { memberId, role, teamId: roleTeam } = memberRoles;
  const rows = await db.read
    .select({ memberId, role, roleTeam })
    .from(memberRoles)
    .where(inArray(memberId, [...ids]))
    .orderBy(asc(role), asc(roleTeam));
  const given = Map.groupBy(rows, (row) => row.memberId);
  return new Map([...given].map(([id, roles]) => [id, roles.flatMap(givenRole)]));
}

/** Changes what the organisation wrote of a member whose membership has not ended; follow it by mustHaveChanged. */
export const changeMember = (
  db: Database,
  organisation: string,
  id: string,
  set: Pick<Member, 'address' | 'name' | 'teamId'>,
) =>
  db.read
    .update(members)
    .set(set)
    .where(and(eq(members.organisationId, organisation), eq(members.id, id), isNull(members.endedAt)));

/** Lets in who asked to join; follow it by mustHaveChanged. */
export const admitMember = (db: Database, organisation: string, id: string, set: Pick<Member, 'joinedAt' | 'teamId'>) =>
  db.read
    .update(members)
    .set({ ...set, status: 'active' })
    .where(and(eq(members.organisationId, organisation), eq(members.id, id), eq(members.status, 'asked')));

export const addMember = (db: Database, member: typeof members.$inferInsert) => db.read.insert(members).values(member);

export const addRole = (db: Database, role: typeof memberRoles.$inferInsert) =>
  db.read.insert(memberRoles).values(role).onConflictDoNothing();

/** Who has joined, by id after this one, at most so many. */
export async function activeAfter(db: Database, organisation: string, after: string, most: number) {
  return db.read
    .select({ id: members.id, learnerId: members.learnerId })
    .from(members)
    .where(and(eq(members.organisationId, organisation), eq(members.status, 'active'), gt(members.id, after)))
    .orderBy(asc(members.id))
    .limit(most);
}
