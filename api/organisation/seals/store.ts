import { and, asc, desc, eq, lte, sql } from 'drizzle-orm';
import * as z from 'zod';
import type { Database } from '../../db/client.ts';
import { inParts, rowIdsIn, theseRows } from '../../db/in-parts.ts';
import { memberStanding, publishedMonths, seals } from '../../db/schema.ts';

export type SealRow = typeof seals.$inferSelect;
export type PublishedMonth = typeof publishedMonths.$inferSelect;

const listed = { id: seals.id, asOf: seals.asOf, kind: seals.kind, digest: seals.digest, sealedAt: seals.sealedAt };

/** All seals of an organisation, newest first, without what they hold. */
export async function sealsOf(db: Database, organisation: string) {
  return db.read.select(listed).from(seals).where(eq(seals.organisationId, organisation)).orderBy(desc(seals.asOf));
}

export async function findSeal(db: Database, organisation: string, id: string): Promise<SealRow | undefined> {
  const [row] = await db.read
    .select()
    .from(seals)
    .where(and(eq(seals.organisationId, organisation), eq(seals.id, id)))
    .limit(1);
  return row;
}

export async function sealOn(db: Database, organisation: string, asOf: string): Promise<SealRow | undefined> {
  const [row] = await db.read
    .select()
    .from(seals)
    .where(and(eq(seals.organisationId, organisation), eq(seals.asOf, asOf)))
    .limit(1);
  return row;
}

/** The last month-end that was sealed. */
export async function lastMonthEndSealed(db: Database, organisation: string): Promise<string | undefined> {
  const [row] = await db.read
    .select({ asOf: seals.asOf })
    .from(seals)
    .where(and(eq(seals.organisationId, organisation), eq(seals.kind, 'month-end')))
    .orderBy(desc(seals.asOf))
    .limit(1);
  return row?.asOf;
}

/** What was published up to this day, oldest first. */
export async function publishedUpTo(db: Database, organisation: string, day: string): Promise<PublishedMonth[]> {
  const { organisationId, asOf } = publishedMonths;
  return db.read
    .select()
    .from(publishedMonths)
    .where(and(eq(organisationId, organisation), lte(asOf, day)))
    .orderBy(asc(asOf));
}

/** The team, the member, and as bits what is asked and what of that still counts. */
const countedRows = z.array(z.tuple([z.string().nullable(), z.string(), z.number(), z.number()]));

/** Everybody who counts, with what is asked of them and what they have. Each part comes as one value: rows take longer to hand over than to find. */
export async function countedMembers(db: Database, organisation: string) {
  const { organisationId, teamId, memberId, asked, met, kind } = memberStanding;
  const all = await rowIdsIn(db, memberStanding, eq(organisationId, organisation));
  return inParts(all, async (part) => {
    const [found] = await db.read
      .select({ people: sql<string>`json_group_array(json_array(${teamId}, ${memberId}, ${asked}, ${met}))` })
      .from(memberStanding)
      .where(and(theseRows(memberStanding, part), eq(kind, 'counts')));
    const people = countedRows.parse(JSON.parse(found?.people ?? '[]'));
    return people.map(([team, id, asked, met]) => ({ team, id, asked, met }));
  });
}

export const addSeal = (db: Database, row: SealRow) => db.read.insert(seals).values(row);
