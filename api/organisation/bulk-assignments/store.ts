import { and, eq, isNull, type SQL, sql } from 'drizzle-orm';
import type { Relation } from '#domain/application';
import type { Database } from '../../db/client.ts';
import { assignments } from '../../db/schema.ts';
import type { Given, Work } from '../unfinished-parts/part.ts';

type Named = Pick<Given, 'kind' | 'subject'>;

const isHeld = isNull(assignments.until);
const isNamed = ({ kind, subject }: Named) => and(eq(assignments.kind, kind), eq(assignments.subject, subject), isHeld);

/** Nothing said means user. */
const said = (relations: SQL) => sql`CASE ${relations} WHEN '[]' THEN '["user"]' ELSE ${relations} END`;
const all = (relations: SQL) => sql`SELECT value FROM json_each(${said(relations)})`;

const held = sql`assignments.relations`;
const lacks = (given: SQL) => sql`EXISTS (${all(given)} WHERE value NOT IN (${all(held)}))`;
const both = (given: SQL) => sql`SELECT json_group_array(value) FROM (
  ${all(held)} UNION ALL ${all(given)} WHERE value NOT IN (${all(held)}))`;

/** With the values that are given: true where an assignment becomes another by it. */
const becomesOther = (relations: SQL, authorityBy: SQL, authorityOn: SQL) => sql`(${lacks(relations)}
  OR assignments.authority_by IS NOT ${authorityBy} OR assignments.authority_on IS NOT ${authorityOn})`;

/** What giving this would do to each of these members: nothing to those who are left out. */
export async function effectOf(
  db: Database,
  { relations, authorityBy, authorityOn, ...named }: Given,
  members: readonly string[],
): Promise<{ member: string; isNew: boolean }[]> {
  const isOther = becomesOther(sql`${JSON.stringify(relations)}`, sql`${authorityBy}`, sql`${authorityOn}`);
  const rows = await db.read.all<{ member: string; fresh: number }>(sql`
    SELECT one.value AS member, assignments.id IS NULL AS fresh
    FROM json_each(${JSON.stringify(members)}) AS one
      LEFT JOIN assignments ON assignments.member_id = one.value AND ${isNamed(named)}
    WHERE assignments.id IS NULL OR ${isOther}`);
  return rows.map(({ member, fresh }) => ({ member, isNew: fresh === 1 }));
}

/** Gives each of these members this, in their order with these ids. What they did with it already, they still do. */
export function giveMembers(
  db: Database,
  organisation: string,
  { kind, subject, relations, since, authorityBy, authorityOn }: Given,
  members: readonly string[],
  ids: readonly string[],
) {
  const listed = JSON.stringify(members.map((member, at) => [ids[at], member]));
  return db.read
    .insert(assignments)
    .select(
      sql`SELECT one.value ->> 0, ${organisation}, members.id, NULL, ${kind}, ${subject}, ${JSON.stringify(relations)}, 'hand', ${since}, NULL, ${authorityBy}, ${authorityOn}
        FROM json_each(${listed}) AS one CROSS JOIN members ON members.id = one.value ->> 1
        WHERE members.ended_at IS NULL`,
    )
    .onConflictDoUpdate({
      target: [assignments.memberId, assignments.kind, assignments.subject],
      targetWhere: sql`until IS NULL AND member_id IS NOT NULL`,
      ...asGivenToo,
    });
}

/** Gives a team, and so everybody in it and under it, this. What they did with it already, they still do. */
export function giveTeam(
  db: Database,
  organisationId: string,
  given: Given,
  { id, team }: { id: string; team: string },
) {
  return db.read
    .insert(assignments)
    .values({ ...given, relations: [...given.relations], organisationId, id, teamId: team, source: 'hand' })
    .onConflictDoUpdate({
      target: [assignments.teamId, assignments.kind, assignments.subject],
      targetWhere: sql`until IS NULL AND team_id IS NOT NULL`,
      ...asGivenToo,
    })
    .returning({ id: assignments.id });
}

const excluded = {
  relations: sql`excluded.relations`,
  by: sql`excluded.authority_by`,
  on: sql`excluded.authority_on`,
};
const asGivenToo = {
  set: {
    relations: sql`CASE WHEN ${lacks(excluded.relations)} THEN (${both(excluded.relations)}) ELSE ${held} END`,
    authorityBy: excluded.by,
    authorityOn: excluded.on,
  },
  setWhere: becomesOther(excluded.relations, excluded.by, excluded.on),
};

const stays = (relations: readonly Relation[]) =>
  sql`${all(held)} WHERE value NOT IN (SELECT value FROM json_each(${JSON.stringify(relations)}))`;
const loses = (relations: readonly Relation[] | undefined) =>
  relations && sql`EXISTS (${all(held)} WHERE value IN (SELECT value FROM json_each(${JSON.stringify(relations)})))`;

/** What of these members would be taken away by this, and whether anything of it would be left. */
export async function takenOf(
  db: Database,
  { relations, ...named }: Named & { relations?: readonly Relation[] | undefined },
  members: readonly string[],
): Promise<{ id: string; member: string; stays: boolean }[]> {
  const left = relations ? sql`EXISTS (${stays(relations)})` : sql`0`;
  const rows = await db.read.all<{ id: string; member: string; stays: number }>(sql`
    SELECT assignments.id, one.value AS member, ${left} AS stays
    FROM json_each(${JSON.stringify(members)}) AS one
      CROSS JOIN assignments ON assignments.member_id = one.value AND ${isNamed(named)}
    WHERE ${loses(relations) ?? sql`1`}`);
  return rows.map((row) => ({ ...row, stays: row.stays === 1 }));
}

/** Takes these assignments away; of those of which something stays, only these relations. */
export function takeFrom(
  db: Database,
  { assignments: ids, relations, at }: Omit<Extract<Work, { kind: 'take' }>, 'kind'>,
) {
  return takeWhere(db, sql`${assignments.id} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`, relations, at);
}

/** Takes this from a team; answers what of it was taken away, and what of it stays with less. */
export function takeFromTeam(
  db: Database,
  organisation: string,
  team: string,
  { relations, ...named }: Named & { relations?: readonly Relation[] | undefined },
  at: string,
) {
  const its = and(eq(assignments.organisationId, organisation), eq(assignments.teamId, team), isNamed(named));
  return takeWhere(db, sql`${its}`, relations, at);
}

function takeWhere(db: Database, which: SQL, relations: readonly Relation[] | undefined, until: string) {
  const touched = and(which, isHeld, loses(relations));
  const { id } = assignments;
  const ending = db.read
    .update(assignments)
    .set({ until })
    .where(and(touched, relations && sql`NOT EXISTS (${stays(relations)})`))
    .returning({ id });
  const lessening = db.read
    .update(assignments)
    .set({ relations: sql`(SELECT json_group_array(value) FROM (${stays(relations ?? [])}))` })
    .where(and(touched, relations ? undefined : sql`0`))
    .returning({ id });
  return [ending, lessening] as const;
}
