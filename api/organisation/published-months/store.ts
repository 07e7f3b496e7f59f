import { and, desc, eq, sql } from 'drizzle-orm';
import { whole } from '#domain/organisation/node-tree';
import type { Database } from '../../db/client.ts';
import { publishedMonths, seals } from '../../db/schema.ts';

const { organisationId, asOf, table, activity, publishedAt } = publishedMonths;

/** Of each month that was published the row of the whole organisation, the newest first. */
export async function wholeOf(db: Database, organisation: string): Promise<{ asOf: string; whole: unknown }[]> {
  return db.read
    .select({ asOf, whole: sql`json_extract(${table}, ${`$.nodes.${whole}`})`.mapWith(JSON.parse) })
    .from(publishedMonths)
    .where(eq(organisationId, organisation))
    .orderBy(desc(asOf));
}

/** A month with the teams as they were sealed with it. */
export async function findMonth(db: Database, organisation: string, month: string) {
  const [row] = await db.read
    .select({
      asOf,
      table,
      activity,
      publishedAt,
      teams: sql`json_extract(${seals.content}, '$.teams')`.mapWith(JSON.parse),
    })
    .from(publishedMonths)
    .innerJoin(seals, and(eq(seals.organisationId, organisationId), eq(seals.asOf, asOf)))
    .where(and(eq(organisationId, organisation), eq(asOf, month)))
    .limit(1);
  return row;
}
