import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Held } from '#domain/people-import/row-plan';
import type { Database } from '../../db/client.ts';
import { assignments, members, peopleImports } from '../../db/schema.ts';
import { mustHaveChanged } from '../../db/writer.ts';

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
