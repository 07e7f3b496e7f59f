import { sql } from 'drizzle-orm';
import type { Database } from '../../db/client.ts';
import { mustHold } from '../../db/writer.ts';

interface Confirmed {
  organisation: string;
  importId: string;
  at: string;
  /** Each after the one above it. */
  newTeams: readonly { id: string; name: string; parent: string | null }[];
}

/**
 * Makes facts of the rows of an import, by what was planned for each: a few statements, however long the list. Refused
 * where a row came without a plan, or a member that it is about has gone since.
 */
export function factsOf(db: Database, { organisation, importId, at, newTeams }: Confirmed) {
  const rows = sql`people_import_rows AS r WHERE r.import_id = ${importId}`;
  const gone = sql`NOT EXISTS (SELECT 1 FROM members AS m WHERE m.id = r.plan ->> 'member' AND m.ended_at IS NULL)`;
  return [
    mustHold(db.read, sql`NOT EXISTS (SELECT 1 FROM ${rows} AND r.plan IS NULL)`),
    mustHold(db.read, sql`NOT EXISTS (SELECT 1 FROM ${rows} AND r.plan ->> 'change' <> 'added' AND ${gone})`),
    db.read.run(sql`
      INSERT INTO teams (id, organisation_id, parent_id, name, created_at)
      SELECT value ->> 'id', ${organisation}, value ->> 'parent', value ->> 'name', ${at}
      FROM json_each(${JSON.stringify(newTeams)}) ORDER BY key`),
    db.read.run(sql`
      INSERT INTO members (id, organisation_id, team_id, address, name, status, created_at)
      SELECT r.plan ->> 'member', ${organisation}, r.plan ->> 'team', r.content ->> 'address', r.plan ->> 'name', 'invited', ${at}
      FROM ${rows} AND r.plan ->> 'change' = 'added'`),
    db.read.run(sql`
      UPDATE members SET name = r.plan ->> 'name', team_id = r.plan ->> 'team'
      FROM ${rows} AND r.plan ->> 'renames' = 1 AND members.id = r.plan ->> 'member'`),
    db.read.run(sql`
      UPDATE assignments SET until = ${at} WHERE until IS NULL AND id IN (
        SELECT ended.value FROM people_import_rows AS r, json_each(r.plan, '$.ends') AS ended
        WHERE r.import_id = ${importId})`),
    db.read.run(sql`
      INSERT INTO assignments (id, organisation_id, member_id, kind, subject, relations, source, since)
      SELECT begun.value ->> 'id', ${organisation}, r.plan ->> 'member', begun.value ->> 'kind', begun.value ->> 'subject', '[]', 'import', ${at}
      FROM people_import_rows AS r, json_each(r.plan, '$.starts') AS begun
      WHERE r.import_id = ${importId}
      ON CONFLICT DO NOTHING`),
  ] as const;
}
