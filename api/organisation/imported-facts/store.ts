import { sql } from 'drizzle-orm';
import type { Database } from '../../db/client.ts';
import { mustHold } from '../../db/writer.ts';

interface Confirmed {
  organisation: string;
  importId: string;
  at: string;
}

interface NewTeams extends Confirmed {
  /** Each after the one above it. */
  newTeams: readonly { id: string; name: string; parent: string | null }[];
}

/**
 * What has to be so when a list is confirmed, and the teams that come with it. Refused where a row came without a plan, a
 * member that it is about has gone since, or somebody with a new address has come.
 */
export function beginFacts(db: Database, { organisation, importId, at, newTeams }: NewTeams) {
  const rows = sql`people_import_rows AS r WHERE r.import_id = ${importId}`;
  const here = sql`SELECT 1 FROM members AS m WHERE m.ended_at IS NULL AND`;
  const gone = sql`NOT EXISTS (${here} m.id = r.plan ->> 'member')`;
  const came = sql`EXISTS (${here} m.organisation_id = ${organisation} AND m.address = r.content ->> 'address')`;
  return [
    mustHold(db.read, sql`NOT EXISTS (SELECT 1 FROM ${rows} AND r.plan IS NULL)`),
    mustHold(db.read, sql`NOT EXISTS (SELECT 1 FROM ${rows} AND r.plan ->> 'change' <> 'added' AND ${gone})`),
    mustHold(db.read, sql`NOT EXISTS (SELECT 1 FROM ${rows} AND r.plan ->> 'change' = 'added' AND ${came})`),
    db.read.run(sql`
      INSERT INTO teams (id, organisation_id, parent_id, name, created_at)
      SELECT value ->> 'id', ${organisation}, value ->> 'parent', value ->> 'name', ${at}
      FROM json_each(${JSON.stringify(newTeams)}) ORDER BY key`),
  ] as const;
}

/** Makes facts of the rows of an import up to this one, by what was planned for each. */
export function factsUpTo(db: Database, { organisation, importId, at }: Confirmed, row: number) {
  const some = sql`r.import_id = ${importId} AND r.row <= ${row}`;
  const rows = sql`people_import_rows AS r WHERE ${some}`;
  const member = sql`r.plan ->> 'member'`;
  const here = sql`EXISTS (SELECT 1 FROM members WHERE members.id = ${member} AND members.ended_at IS NULL)`;
  // A team that has gone since is nobody's.
  const team = sql`(SELECT teams.id FROM teams WHERE teams.id = r.plan ->> 'team')`;
  return [
    db.read.run(sql`
      INSERT INTO members (id, organisation_id, team_id, address, name, status, created_at)
      SELECT ${member}, ${organisation}, ${team}, r.content ->> 'address', r.plan ->> 'name', 'invited', ${at}
      FROM ${rows} AND r.plan ->> 'change' = 'added'
      ON CONFLICT DO NOTHING`),
    db.read.run(sql`
      UPDATE members SET name = r.plan ->> 'name', team_id = ${team}
      FROM ${rows} AND r.plan ->> 'renames' = 1 AND members.id = ${member} AND members.ended_at IS NULL`),
    db.read.run(sql`
      UPDATE assignments SET until = ${at} WHERE until IS NULL AND id IN (
        SELECT ended.value FROM people_import_rows AS r, json_each(r.plan, '$.ends') AS ended WHERE ${some})`),
    db.read.run(sql`
      INSERT INTO assignments (id, organisation_id, member_id, kind, subject, relations, source, since)
      SELECT begun.value ->> 'id', ${organisation}, ${member}, begun.value ->> 'kind', begun.value ->> 'subject', '[]', 'import', ${at}
      FROM people_import_rows AS r, json_each(r.plan, '$.starts') AS begun
      WHERE ${some} AND ${here}
      ON CONFLICT DO NOTHING`),
  ] as const;
}
