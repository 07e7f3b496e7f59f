import { and, asc, eq, exists, gt, isNotNull, isNull, lte, sql } from 'drizzle-orm';
import type { PersonRow } from '#domain/people-import/people';
import type { Held, RowPlan } from '#domain/people-import/row-plan';
import { mostRows } from '#domain/table/table';
import type { Database } from '../../db/client.ts';
import { assignments, members, peopleImportRows, peopleImports } from '../../db/schema.ts';
import { mustHaveChanged, mustHold } from '../../db/writer.ts';

export type ImportRow = typeof peopleImports.$inferSelect;

export const addImport = (db: Database, row: typeof peopleImports.$inferInsert) =>
  db.read.insert(peopleImports).values(row);

export async function findImport(db: Database, organisation: string, id: string): Promise<ImportRow | undefined> {
  const [row] = await db.read
    .select()
    .from(peopleImports)
    .where(and(eq(peopleImports.organisationId, organisation), eq(peopleImports.id, id)))
    .limit(1);
  return row;
}

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

/** The members with these addresses whose membership has not ended. */
export async function membersAt(db: Database, organisation: string, addresses: readonly string[]) {
  const { id, address, name, teamId } = members;
  return db.read
    .select({ id, address, name, teamId })
    .from(members)
    .where(and(eq(members.organisationId, organisation), isNull(members.endedAt), isIn(members.address, addresses)));
}

/** What these members are assigned now themselves. */
export async function heldBy(db: Database, memberIds: readonly string[]): Promise<(Held & { memberId: string })[]> {
  const { id, kind, subject, source, memberId } = assignments;
  return db.read
    .select({
      id,
      kind,
      subject,
      isImported: sql<boolean>`${source} = 'import'`.mapWith(Boolean),
      memberId: sql<string>`${memberId}`,
    })
    .from(assignments)
    .where(and(isIn(memberId, memberIds), isNull(assignments.until)));
}

const isIn = (column: typeof members.address | typeof assignments.memberId, values: readonly string[]) =>
  sql`${column} IN (SELECT value FROM json_each(${JSON.stringify(values)}))`;

/** Writes down what confirming will do with these rows. Read out first, else each row would be sought through all plans. */
export const putPlans = (db: Database, importId: string, plans: readonly { row: number; plan: RowPlan }[]) =>
  db.read.run(sql`
    WITH planned AS MATERIALIZED (
      SELECT value ->> 'row' AS row, value -> 'plan' AS plan FROM json_each(${JSON.stringify(plans)})
    )
    UPDATE people_import_rows SET plan = planned.plan FROM planned
    WHERE people_import_rows.import_id = ${importId} AND people_import_rows.row = planned.row`);

/** From here on the list counts; its rows become facts one after the other. */
export function confirmImport(db: Database, id: string, set: Required<Pick<ImportRow, 'confirmedAt' | 'outcome'>>) {
  return [
    db.read
      .update(peopleImports)
      .set(set)
      .where(and(eq(peopleImports.id, id), isNull(peopleImports.confirmedAt))),
    mustHaveChanged(db.read),
  ] as const;
}

export const dropRowsUpTo = (db: Database, importId: string, row: number) =>
  db.read.delete(peopleImportRows).where(and(eq(peopleImportRows.importId, importId), lte(peopleImportRows.row, row)));

const isConfirmed = and(
  isNotNull(peopleImports.confirmedAt),
  sql`EXISTS (SELECT 1 FROM people_import_rows WHERE people_import_rows.import_id = ${peopleImports.id})`,
);

/** The lists of an organisation that were confirmed and of which not every row is a fact yet. */
export async function unfinishedOf(db: Database, organisation: string): Promise<ImportRow[]> {
  return db.read
    .select()
    .from(peopleImports)
    .where(and(eq(peopleImports.organisationId, organisation), isConfirmed))
    .orderBy(asc(peopleImports.confirmedAt));
}

/** The organisations that have such a list. */
export async function organisationsUnfinished(db: Database): Promise<string[]> {
  const rows = await db.read
    .selectDistinct({ id: peopleImports.organisationId })
    .from(peopleImports)
    .where(isConfirmed);
  return rows.map(({ id }) => id);
}

/** The first rows that are left, with what becomes of whom. */
export async function rowsLeft(db: Database, importId: string, most: number) {
  const { row, plan } = peopleImportRows;
  const of = (key: string) => sql<string>`${plan} ->> ${key}`;
  return db.read
    .select({ row, change: of('change'), member: of('member') })
    .from(peopleImportRows)
    .where(eq(peopleImportRows.importId, importId))
    .orderBy(asc(row))
    .limit(most);
}
