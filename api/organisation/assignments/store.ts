import { and, asc, desc, eq, gte, inArray, isNull, or, sql } from 'drizzle-orm';
import type { Database } from '../../db/client.ts';
import { assignments } from '../../db/schema.ts';

export type AssignmentRow = typeof assignments.$inferSelect;

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

export const endOne = (db: Database, organisation: string, id: string, until: string) =>
  db.read
    .update(assignments)
    .set({ until })
    .where(and(eq(assignments.organisationId, organisation), eq(assignments.id, id), isHeld));
