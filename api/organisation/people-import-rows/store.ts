import { and, asc, eq, exists, gt, isNull, lte, sql } from 'drizzle-orm';
import type { PersonRow } from '#domain/people-import/people';
import type { RowPlan } from '#domain/people-import/row-plan';
import { mostRows } from '#domain/table/table';
import type { Database } from '../../db/client.ts';
import { peopleImportRows, peopleImports } from '../../db/schema.ts';
import { mustHold } from '../../db/writer.ts';
import { partOf } from '../unfinished-parts/store.ts';

/** Puts a part where it was, or where there was none. Refused where one of its rows stands in another part, or the list gets too long. */
export function putPart(db: Database, importId: string, part: number, people: readonly PersonRow[]) {
  const values = sql`SELECT ${importId}, value ->> 'row', ${part}, value, NULL FROM json_each(${JSON.stringify(people)})`;
  const rows = db.read
    .select({ n: sql`count(*)` })
    .from(peopleImportRows)
    .where(eq(peopleImportRows.importId, importId));
  const isOpen = db.read
    .select({ id: peopleImports.id })
    .from(peopleImports)
    .where(and(eq(peopleImports.id, importId), isNull(peopleImports.confirmedAt)));
  return [
    db.read
      .delete(peopleImportRows)
      .where(and(eq(peopleImportRows.importId, importId), eq(peopleImportRows.part, part))),
    db.read.insert(peopleImportRows).select(values),
    mustHold(db.read, sql`${exists(isOpen)} AND (${rows}) <= ${mostRows}`),
  ] as const;
}

export async function rowsAfter(db: Database, importId: string, row: number, most: number): Promise<PersonRow[]> {
  const rows = await db.read
    .select({ content: peopleImportRows.content })
    .from(peopleImportRows)
    .where(and(eq(peopleImportRows.importId, importId), gt(peopleImportRows.row, row)))
    .orderBy(asc(peopleImportRows.row))
    .limit(most);
  return rows.map(({ content }) => content);
}

/** How many rows have come, and the different teams that they name. */
export async function rowsOf(db: Database, importId: string): Promise<{ count: number; teams: string[][] }> {
  const rows = await db.read
    .select({
      n: sql<number>`count(*)`,
      team: sql<string>`json_extract(${peopleImportRows.content}, '$.team')`.as('team'),
    })
    .from(peopleImportRows)
    .where(eq(peopleImportRows.importId, importId))
    .groupBy(sql`team`);
  return {
    count: rows.reduce((sum, { n }) => sum + n, 0),
    teams: rows.map(({ team }) => JSON.parse(team) as string[]),
  };
}

/** Writes down what confirming will do with these rows. Read out first, else each row would be sought through all plans. */
export const putPlans = (db: Database, importId: string, plans: readonly { row: number; plan: RowPlan }[]) =>
  db.read.run(sql`
    WITH planned AS MATERIALIZED (
      SELECT value ->> 'row' AS row, value -> 'plan' AS plan FROM json_each(${JSON.stringify(plans)})
    )
    UPDATE people_import_rows SET plan = planned.plan FROM planned
    WHERE people_import_rows.import_id = ${importId} AND people_import_rows.row = planned.row`);

/** Divides the rows of a list over parts, each with whom of the members it concerns. */
export const divideRows = (db: Database, organisation: string, importId: string, at: string) =>
  db.read.run(sql`
    INSERT INTO unfinished_parts (organisation_id, content)
    SELECT ${organisation}, json_object('kind', 'import', 'importId', ${importId}, 'at', ${at}, 'upTo', max(row),
      'members', json_group_array(plan ->> 'member') FILTER (WHERE plan ->> 'change' <> 'added'))
    FROM (SELECT row, plan, ${partOf(sql`ORDER BY row`)} AS part
      FROM people_import_rows WHERE import_id = ${importId})
    GROUP BY part ORDER BY part`);

/** The rows up to this one that are left, with what becomes of whom. */
export async function rowsUpTo(db: Database, importId: string, last: number) {
  const { row, plan } = peopleImportRows;
  const of = (key: string) => sql<string>`${plan} ->> ${key}`;
  return db.read
    .select({ row, change: of('change'), member: of('member') })
    .from(peopleImportRows)
    .where(and(eq(peopleImportRows.importId, importId), lte(row, last)))
    .orderBy(asc(row));
}

export const dropRowsUpTo = (db: Database, importId: string, row: number) =>
  db.read.delete(peopleImportRows).where(and(eq(peopleImportRows.importId, importId), lte(peopleImportRows.row, row)));
