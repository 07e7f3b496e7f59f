import { type SQL, sql } from 'drizzle-orm';
import { type Relation, relations } from '#domain/application';
import type { Database } from '../db/client.ts';

/**
 * Who works with applications: active members to whom one is assigned, or to whose team or a team above it. Each
 * person once per application, however many ways lead there. Where relations are named, only who has one of those.
 */
export function usesOf(
  organisation: string,
  applications: readonly string[],
  ways: readonly Relation[] = relations,
): SQL {
  const assigned = sql`assignments.organisation_id = ${organisation} AND assignments.kind = 'application'
    AND assignments.subject IN (SELECT value FROM json_each(${JSON.stringify(applications)}))
    AND assignments.until IS NULL
    AND EXISTS (
      SELECT 1 FROM json_each(CASE assignments.relations WHEN '[]' THEN '["user"]' ELSE assignments.relations END) AS has
      WHERE has.value IN (SELECT value FROM json_each(${JSON.stringify(ways)})))`;
  return sql`WITH RECURSIVE below (top, team) AS (
      SELECT assignments.team_id, assignments.team_id FROM assignments WHERE ${assigned} AND team_id IS NOT NULL
      UNION SELECT below.top, teams.id FROM below CROSS JOIN teams ON teams.parent_id = below.team
    ), uses (application, member) AS (
      SELECT assignments.subject, members.id FROM assignments CROSS JOIN members ON members.id = assignments.member_id
      WHERE ${assigned} AND members.status = 'active'
      UNION
      SELECT assignments.subject, members.id
      FROM assignments CROSS JOIN below ON below.top = assignments.team_id
      CROSS JOIN members ON members.team_id = below.team
      WHERE ${assigned} AND members.status = 'active'
    )`;
}

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
