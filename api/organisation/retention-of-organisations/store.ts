import { and, asc, count, desc, eq, inArray, isNull, lt, type SQL, sql } from 'drizzle-orm';
import type { Database } from '../../db/client.ts';
import {
  destructions,
  invitations,
  lookedAt,
  looks,
  members,
  organisations,
  peopleImportRows,
  peopleImports,
} from '../../db/schema.ts';
import { mustHold } from '../../db/writer.ts';

/** Of every organisation how long it keeps things. */
export async function allSettings(db: Database) {
  const { id, settings } = organisations;
  return db.read.select({ id, settings }).from(organisations).orderBy(asc(id));
}

export const addDestruction = (db: Database, row: typeof destructions.$inferInsert) =>
  db.read.insert(destructions).values(row);

/** What was destroyed, newest first. */
export async function destructionsOf(db: Database, most: number) {
  return db.read.select().from(destructions).orderBy(desc(destructions.at), asc(destructions.what)).limit(most);
}

/** What was destroyed of one organisation, newest first. */
export async function destructionsIn(db: Database, organisation: string, most: number) {
  return db.read
    .select()
    .from(destructions)
    .where(eq(destructions.organisationId, organisation))
    .orderBy(desc(destructions.at), asc(destructions.what))
    .limit(most);
}

type Table = typeof looks | typeof members | typeof invitations | typeof peopleImports;

/** Undoes the write where another process has destroyed one of these first. */
export function mustStillBe(db: Database, table: Table, ids: readonly string[]) {
  const left = db.read
    .select({ n: count() })
    .from(table)
    .where(inArray(table.id, [...ids]));
  return mustHold(db.read, sql`(${left}) = ${ids.length}`);
}

export async function looksBefore(db: Database, organisation: string, before: string, most: number) {
  return idsOf(
    db.read
      .select({ id: looks.id })
      .from(looks)
      .where(and(eq(looks.organisationId, organisation), lt(looks.at, before)))
      .limit(most),
  );
}

/**
 * Takes some of what these looks told people, so that a look at very many is no large write. Who sees the rest of it
 * meanwhile sees what is past its term.
 */
export const dropSomeLookedAt = ({ read }: Database, ids: readonly string[], most: number) =>
  read.delete(lookedAt).where(sql`rowid IN (${someOf(lookedAt, inArray(lookedAt.lookId, [...ids]), most)})`);

export const dropLooks = ({ read }: Database, ids: readonly string[]) =>
  [
    read.delete(lookedAt).where(inArray(lookedAt.lookId, [...ids])),
    read.delete(looks).where(inArray(looks.id, [...ids])),
  ] as const;

/** Invitations that nobody answered and that expired before then. */
export async function invitationsBefore(db: Database, organisation: string, before: string, most: number) {
  return idsOf(
    db.read
      .select({ id: invitations.id })
      .from(invitations)
      .innerJoin(members, eq(members.id, invitations.memberId))
      .where(
        and(
          eq(members.organisationId, organisation),
          isNull(invitations.redeemedAt),
          lt(invitations.expiresAt, before),
        ),
      )
      .limit(most),
  );
}

export const dropInvitations = ({ read }: Database, ids: readonly string[]) =>
  [read.delete(invitations).where(inArray(invitations.id, [...ids]))] as const;

export async function importsBefore(db: Database, organisation: string, before: string, most: number) {
  return idsOf(
    db.read
      .select({ id: peopleImports.id })
      .from(peopleImports)
      .where(and(eq(peopleImports.organisationId, organisation), lt(peopleImports.startedAt, before)))
      .limit(most),
  );
}

/** Takes some of the rows of these lists. */
export const dropSomeRows = ({ read }: Database, ids: readonly string[], most: number) =>
  read
    .delete(peopleImportRows)
    .where(sql`rowid IN (${someOf(peopleImportRows, inArray(peopleImportRows.importId, [...ids]), most)})`);

const someOf = (table: typeof lookedAt | typeof peopleImportRows, condition: SQL, most: number) =>
  sql`SELECT rowid FROM ${table} WHERE ${condition} LIMIT ${most}`;

export const dropImports = ({ read }: Database, ids: readonly string[]) =>
  [
    read.delete(peopleImportRows).where(inArray(peopleImportRows.importId, [...ids])),
    read.delete(peopleImports).where(inArray(peopleImports.id, [...ids])),
  ] as const;

async function idsOf(rows: PromiseLike<{ id: string }[]>): Promise<string[]> {
  return (await rows).map(({ id }) => id);
}
