import { type SQL, sql } from 'drizzle-orm';
import { type Relation, relations } from '#domain/application';
import type { Database } from '../../db/client.ts';

/**
 * Who works with applications: active members to whom one is assigned, or to whose team or a team above it. Each
 * person once per application, however many ways lead there. Where relations are named, only who has one of those.
 * Whoever a team brings in is left out of those named one by one, which is faster than taking out doubles afterwards.
 */
export function usesOf(
  organisation: string,
  applications: readonly string[],
  ways: readonly Relation[] = relations,
): SQL {
  const assigned = sql`assignments.organisation_id = ${organisation} AND assignments.kind = 'application'
    AND assignments.subject IN (SELECT value FROM json_each(${JSON.stringify(applications)}))
    AND assignments.until IS NULL
    AND ${relatesAs(sql`SELECT value FROM json_each(${JSON.stringify(ways)})`)}`;
  return sql`WITH RECURSIVE below (top, team) AS (
      SELECT assignments.team_id, assignments.team_id FROM assignments WHERE ${assigned} AND team_id IS NOT NULL
      UNION SELECT below.top, teams.id FROM below CROSS JOIN teams ON teams.parent_id = below.team
    ), covered (application, team) AS (
      SELECT DISTINCT assignments.subject, below.team
      FROM assignments CROSS JOIN below ON below.top = assignments.team_id WHERE ${assigned}
    ), uses (application, member) AS (
      SELECT covered.application, members.id FROM covered CROSS JOIN members ON members.team_id = covered.team
      WHERE members.status = 'active'
      UNION ALL
      SELECT assignments.subject, members.id FROM assignments CROSS JOIN members ON members.id = assignments.member_id
      WHERE ${assigned} AND members.status = 'active' AND (members.team_id IS NULL
        OR (assignments.subject, members.team_id) NOT IN (SELECT application, team FROM covered))
    )`;
}

/** An assignment names one of these relations; one that names none means user. */
export const relatesAs = (ways: SQL): SQL => sql`EXISTS (
  SELECT 1 FROM json_each(CASE assignments.relations WHEN '[]' THEN '["user"]' ELSE assignments.relations END) AS has
  WHERE has.value IN (${ways}))`;

/** How many people work with each of these applications; nobody works with what is not in it. */
export async function userCounts(
  db: Database,
  organisation: string,
  applications: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await db.read.all<{ application: string; people: number }>(
    sql`${usesOf(organisation, applications)} SELECT application, count(*) AS people FROM uses GROUP BY application`,
  );
  return new Map(rows.map(({ application, people }) => [application, people]));
}
