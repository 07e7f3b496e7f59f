import { and, asc, eq, isNotNull, isNull, type SQL, sql } from 'drizzle-orm';
import { addAll } from '../../db/add-all.ts';
import type { Database } from '../../db/client.ts';
import { organisations, unfinishedParts } from '../../db/schema.ts';
import { changeNothing, mustHaveChanged } from '../../db/writer.ts';
import { perPart, type UnfinishedPart, type Work } from './part.ts';

export type PartRow = typeof unfinishedParts.$inferSelect;

export const addParts = (db: Database, organisationId: string, parts: readonly UnfinishedPart[]) =>
  parts.length === 0
    ? changeNothing(db.read)
    : addAll(
        db,
        unfinishedParts,
        parts.map((content) => ({ organisationId, content })),
      );

/**
 * Divides work over the members whom a query finds at that moment.
 * @param members a select with one column, called member
 */
export const divide = (db: Database, organisation: string, work: Work, members: SQL) =>
  db.read.run(sql`
    INSERT INTO unfinished_parts (organisation_id, content)
    SELECT ${organisation}, json_set(${JSON.stringify(work)}, '$.members', json_group_array(member))
    FROM (SELECT member, ${partOf(sql``)} AS part FROM (${members}))
    GROUP BY part ORDER BY part`);

/** The number of the part of a row, in this order. The driver gives a number as a real, and that would not divide as whole numbers do. */
export const partOf = (order: SQL) => sql`(row_number() OVER (${order}) - 1) / CAST(${perPart} AS INTEGER)`;

const isToDoIn = (organisation: string) =>
  and(eq(unfinishedParts.organisationId, organisation), isNull(unfinishedParts.refusedAt));

export const countParts = ({ read }: Database, organisation: string): Promise<number> =>
  read.$count(unfinishedParts, isToDoIn(organisation));

/** What was to be done first, of the organisation. */
export async function firstPart(db: Database, organisation: string): Promise<PartRow | undefined> {
  const [row] = await db.read
    .select()
    .from(unfinishedParts)
    .where(isToDoIn(organisation))
    .orderBy(asc(unfinishedParts.seq))
    .limit(1);
  return row;
}

/** What concerns one member. An id is like no other text, so that it need not be looked for as JSON. */
export async function partsAbout(db: Database, organisation: string, member: string): Promise<PartRow[]> {
  return db.read
    .select()
    .from(unfinishedParts)
    .where(and(isToDoIn(organisation), sql`instr(${unfinishedParts.content}, ${member}) > 0`))
    .orderBy(asc(unfinishedParts.seq));
}

/** Takes a part away, in the write that does it. Refused where somebody else did it already. */
export const takePart = (db: Database, seq: number) =>
  [db.read.delete(unfinishedParts).where(eq(unfinishedParts.seq, seq)), mustHaveChanged(db.read)] as const;

export async function isThere(db: Database, seq: number): Promise<boolean> {
  return (await db.read.$count(unfinishedParts, eq(unfinishedParts.seq, seq))) > 0;
}

export async function organisationsUnfinished(db: Database): Promise<string[]> {
  const rows = await db.read
    .selectDistinct({ id: unfinishedParts.organisationId })
    .from(unfinishedParts)
    .where(isNull(unfinishedParts.refusedAt));
  return rows.map(({ id }) => id);
}

/** Passes a part by from here on: it stays as it was, and what comes after it goes on without. */
export const setAside = (db: Database, seq: number, at: string) =>
  db.read.update(unfinishedParts).set({ refusedAt: at }).where(eq(unfinishedParts.seq, seq));

/** Puts what was set aside back in its place. */
export const takeUpAgain = (db: Database) => db.read.update(unfinishedParts).set({ refusedAt: null });

/** What was set aside, of every organisation. */
export async function partsSetAside(db: Database) {
  const { seq, content, refusedAt } = unfinishedParts;
  return db.read
    .select({ seq, organisation: organisations.name, content, refusedAt })
    .from(unfinishedParts)
    .innerJoin(organisations, eq(organisations.id, unfinishedParts.organisationId))
    .where(isNotNull(refusedAt))
    .orderBy(asc(seq));
}

export const dropParts = (db: Database, organisation: string) =>
  db.read.delete(unfinishedParts).where(eq(unfinishedParts.organisationId, organisation));
