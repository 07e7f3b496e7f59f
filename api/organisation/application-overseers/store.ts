import { sql } from 'drizzle-orm';
import type { Oversight } from '#domain/organisation/oversight';
import type { Database } from '../../db/client.ts';

/**
 * Of these applications those that somebody oversees, and whether the authority of one of them was recorded with one of
 * these functions. Only people to whom it was given by name count: oversight lies with persons, never with a team.
 */
export async function overseersOf(
  db: Database,
  organisation: string,
  applications: readonly string[],
  functions: readonly string[],
): Promise<ReadonlyMap<string, Oversight>> {
  const rows = await db.read.all<{ application: string; authorised: 0 | 1 }>(sql`
    SELECT uses.subject AS application, max(EXISTS (
      SELECT 1 FROM assignments AS given WHERE given.member_id = uses.member_id AND given.until IS NULL
        AND given.kind = 'overlay' AND given.subject IN (SELECT value FROM json_each(${JSON.stringify(functions)}))
        AND given.authority_on IS NOT NULL)) AS authorised
    FROM assignments AS uses CROSS JOIN members ON members.id = uses.member_id
    WHERE uses.organisation_id = ${organisation} AND uses.kind = 'application' AND uses.until IS NULL
      AND uses.subject IN (SELECT value FROM json_each(${JSON.stringify(applications)}))
      AND instr(uses.relations, '"overseer"') > 0 AND members.status IN ('active', 'invited')
    GROUP BY uses.subject`);
  return new Map(rows.map(({ application, authorised }) => [application, authorised ? 'arranged' : 'no-authority']));
}
