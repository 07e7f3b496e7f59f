import { and, asc, desc, eq, gte, inArray, isNull, ne, or, sql } from 'drizzle-orm';
import type { Relation } from '#domain/application';
import type { Database } from '../../db/client.ts';
import { assignments } from '../../db/schema.ts';

export type AssignmentRow = typeof assignments.$inferSelect;
type Named = Pick<AssignmentRow, 'kind' | 'subject'>;

const isHeld = isNull(assignments.until);

/** What holds now for this member alone, roles first. */
export async function ownOf(db: Database, memberId: string): Promise<AssignmentRow[]> {
  return db.read
    .select()
    .from(assignments)
    .where(and(eq(assignments.memberId, memberId), isHeld))
    .orderBy(...byKind);
}

/** What holds now for any of these teams, roles first. */
export async function ofTeams(db: Database, teams: readonly string[]) {
  const rows = await db.read
    .select()
    .from(assignments)
    .where(and(inArray(assignments.teamId, [...teams]), isHeld))
    .orderBy(...byKind);
  return rows.flatMap((row) => (row.teamId === null ? [] : [{ ...row, team: row.teamId }]));
}

/** What held for this member or for any of these teams and ended since, the last ended first. */
export async function endedSince(db: Database, memberId: string, teams: readonly string[], since: string) {
  const rows = await db.read
    .select()
    .from(assignments)
    .where(
      and(
        or(eq(assignments.memberId, memberId), inArray(assignments.teamId, [...teams])),
        gte(assignments.until, since),
      ),
    )
    .orderBy(desc(assignments.until), asc(assignments.id));
  return rows.flatMap((row) => (row.until === null ? [] : [{ ...row, until: row.until }]));
}

const byKind = [desc(assignments.kind), asc(assignments.subject), asc(assignments.id)] as const;

/** What holds in the organisation or was given to one of its teams, by what it is: a page and one more. */
export async function heldIn(
  db: Database,
  organisation: string,
  team: string | undefined,
  limit: number,
  after?: AssignmentRow,
): Promise<AssignmentRow[]> {
  const { kind, subject, id } = assignments;
  return db.read
    .select()
    .from(assignments)
    .where(
      and(
        eq(assignments.organisationId, organisation),
        isHeld,
        team === undefined ? undefined : eq(assignments.teamId, team),
        after && sql`(${kind}, ${subject}, ${id}) > (${after.kind}, ${after.subject}, ${after.id})`,
      ),
    )
    .orderBy(asc(kind), asc(subject), asc(id))
    .limit(limit + 1);
}

export async function findAssignment(db: Database, organisation: string, id: string) {
  const [row] = await db.read
    .select()
    .from(assignments)
    .where(and(eq(assignments.organisationId, organisation), eq(assignments.id, id)))
    .limit(1);
  return row;
}

interface Given extends Named {
  organisationId: string;
  relations: Relation[];
  since: string;
  authorityBy: string | null;
  authorityOn: string | null;
}

/** Gives each of these members this; what they had already stays, with the relations and the authority that are given now. */
export function giveMembers(
  db: Database,
  { organisationId, kind, subject, relations, since, authorityBy, authorityOn }: Given,
  members: readonly { id: string; member: string }[],
) {
  const listed = JSON.stringify(members.map(({ id, member }) => [id, member]));
  return db.read
    .insert(assignments)
    .select(
      sql`SELECT json_extract(value, '$[0]'), ${organisationId}, json_extract(value, '$[1]'), NULL, ${kind}, ${subject}, ${JSON.stringify(relations)}, 'hand', ${since}, NULL, ${authorityBy}, ${authorityOn} FROM json_each(${listed}) WHERE true`,
    )
    .onConflictDoUpdate({
      target: [assignments.memberId, assignments.kind, assignments.subject],
      targetWhere: sql`until IS NULL AND member_id IS NOT NULL`,
      ...asGivenNow,
    })
    .returning({ id: assignments.id });
}

/** Gives a team, and so everybody in it and under it, this. */
export function giveTeam(db: Database, given: Given, { id, team }: { id: string; team: string }) {
  return db.read
    .insert(assignments)
    .values({ ...given, id, teamId: team, source: 'hand' })
    .onConflictDoUpdate({
      target: [assignments.teamId, assignments.kind, assignments.subject],
      targetWhere: sql`until IS NULL AND team_id IS NOT NULL`,
      ...asGivenNow,
    })
    .returning({ id: assignments.id });
}

const asGivenNow = {
  set: {
    relations: sql`excluded.relations`,
    authorityBy: sql`excluded.authority_by`,
    authorityOn: sql`excluded.authority_on`,
  },
  setWhere: or(
    ne(assignments.relations, sql`excluded.relations`),
    sql`${assignments.authorityBy} IS NOT excluded.authority_by`,
    sql`${assignments.authorityOn} IS NOT excluded.authority_on`,
  ),
};

export const endOne = (db: Database, organisation: string, id: string, until: string) =>
  db.read
    .update(assignments)
    .set({ until })
    .where(and(eq(assignments.organisationId, organisation), eq(assignments.id, id), isHeld));

/** Ends this for these members, or for this team. */
export function endFor(
  db: Database,
  organisation: string,
  { kind, subject }: Named,
  of: { members: readonly string[] } | { team: string },
  until: string,
) {
  const whose =
    'team' in of
      ? eq(assignments.teamId, of.team)
      : sql`${assignments.memberId} IN (SELECT value FROM json_each(${JSON.stringify(of.members)}))`;
  const named = and(eq(assignments.kind, kind), eq(assignments.subject, subject));
  return db.read
    .update(assignments)
    .set({ until })
    .where(and(eq(assignments.organisationId, organisation), isHeld, named, whose))
    .returning({ id: assignments.id });
}
