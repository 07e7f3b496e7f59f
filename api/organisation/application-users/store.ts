import { and, count, eq, isNotNull, isNull, type SQL, sql } from 'drizzle-orm';
import type { Database } from '../../db/client.ts';
import { assignments, members } from '../../db/schema.ts';

/**
 * Who works with applications: active members to whom one is assigned, or to whose team or a team above it. Each
 * person once per application, however many ways lead there. Whoever a team brings in is left out of those named one by
 * one, which is faster than taking out doubles afterwards.
 */
export function usesOf(organisation: string, applications: readonly string[]): SQL {
  const assigned = sql`assignments.organisation_id = ${organisation} AND assignments.kind = 'application'
    AND assignments.subject IN (SELECT value FROM json_each(${JSON.stringify(applications)}))
    AND assignments.until IS NULL`;
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

/**
 * Of these members, those of whom something is asked because they work with an application: once for each change.
 * @param asked a select of changes, the application of each, and the relations of which it is asked
 */
export function usesAmong(organisation: string, asked: SQL, who: readonly string[]): SQL {
  const given = sql`assignments.kind = 'application' AND assignments.subject = asked.application AND assignments.until IS NULL
    AND ${relatesAs(sql`SELECT value FROM json_each(asked.ways)`)}`;
  return sql`WITH RECURSIVE asked (change, application, ways) AS MATERIALIZED (${asked}),
    below (change, team) AS (
      SELECT asked.change, teams.id FROM asked CROSS JOIN teams ON teams.organisation_id = ${organisation}
        CROSS JOIN assignments ON assignments.team_id = teams.id AND ${given}
      UNION SELECT below.change, teams.id FROM below CROSS JOIN teams ON teams.parent_id = below.team
    ), uses (change, member) AS (
      SELECT asked.change, members.id
      FROM json_each(${JSON.stringify(who)}) AS one CROSS JOIN members ON members.id = one.value CROSS JOIN asked
      WHERE members.organisation_id = ${organisation} AND members.status = 'active' AND (
        (asked.change, members.team_id) IN (SELECT change, team FROM below)
        OR EXISTS (SELECT 1 FROM assignments WHERE assignments.member_id = members.id AND ${given}))
    )`;
}

/** Whom an application was given in any way, themselves or by a team: nobody works with it besides them. */
export function whomGiven(organisation: string, application: string): SQL {
  const given = sql`assignments.organisation_id = ${organisation} AND assignments.kind = 'application'
    AND assignments.subject = ${application} AND assignments.until IS NULL`;
  return sql`WITH RECURSIVE below (team) AS (
      SELECT team_id FROM assignments WHERE ${given} AND team_id IS NOT NULL
      UNION SELECT teams.id FROM below CROSS JOIN teams ON teams.parent_id = below.team
    )
    SELECT members.id AS member FROM below CROSS JOIN members ON members.team_id = below.team
    UNION ALL SELECT member_id FROM assignments WHERE ${given} AND member_id IS NOT NULL`;
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

const isGiven = (organisation: string, application: string) =>
  and(
    eq(assignments.organisationId, organisation),
    eq(assignments.kind, 'application'),
    eq(assignments.subject, application),
    isNull(assignments.until),
  );

/** The teams that were given an application. */
export async function givenToTeams(db: Database, organisation: string, application: string) {
  const { id, teamId, relations: ways } = assignments;
  return db.read
    .select({ assignment: id, team: sql<string>`${teamId}`, relations: ways })
    .from(assignments)
    .where(and(isGiven(organisation, application), isNotNull(teamId)));
}

/** To how many active members an application was given themselves. */
export async function givenInPerson(db: Database, organisation: string, application: string): Promise<number> {
  const [row] = await db.read
    .select({ people: count() })
    .from(assignments)
    .innerJoin(members, eq(members.id, assignments.memberId))
    .where(and(isGiven(organisation, application), eq(members.status, 'active')));
  return row?.people ?? 0;
}

/** How many active members each team has of its own. */
export async function peopleByTeam(db: Database, organisation: string): Promise<ReadonlyMap<string, number>> {
  const rows = await db.read
    .select({ team: sql<string>`${members.teamId}`, people: count() })
    .from(members)
    .where(and(eq(members.organisationId, organisation), eq(members.status, 'active'), isNotNull(members.teamId)))
    .groupBy(members.teamId);
  return new Map(rows.map(({ team, people }) => [team, people]));
}
