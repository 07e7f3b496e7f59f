import { and, count, eq, gte, lt, max, min, notExists, sql } from 'drizzle-orm';
import * as z from 'zod';
import type { Done } from '#domain/organisation/published/activity';
import type { Figure } from '#domain/organisation/published/figure';
import { firstPlace, type PackedFigures, placeAfter, unpacked } from '#domain/organisation/published/packed-figures';
import type { Database } from '../../db/client.ts';
import { countedPeople, publishedFigures, publishedMonths } from '../../db/schema.ts';
import { mustHold } from '../../db/writer.ts';
import type { PublishedMonth } from '../seals/store.ts';

const { organisationId, place, person } = countedPeople;

export type Month = Pick<PublishedMonth, 'organisationId' | 'asOf'>;

/** A number that was never anybody's. */
export const nobody = sql<string>`lower(hex(randomblob(16)))`;

export async function figuresOf(db: Database, organisation: string): Promise<Figure[]> {
  const figures = await packedOf(db, organisation);
  const first = firstPlace(figures);
  const [all] = await db.read
    .select({ people: sql<string>`json_group_array(${person} ORDER BY ${place})` })
    .from(countedPeople)
    .where(and(eq(organisationId, organisation), gte(place, first)));
  return unpacked({ first, people: z.array(z.string()).parse(JSON.parse(all?.people ?? '[]')), figures });
}

async function packedOf({ read }: Database, organisation: string): Promise<PackedFigures['figures']> {
  const [row] = await read
    .select({ figures: publishedFigures.figures })
    .from(publishedFigures)
    .where(eq(publishedFigures.organisationId, organisation))
    .limit(1);
  return row?.figures ?? [];
}

/** The first place that no published figure counts. */
export async function placeAfterPublished(db: Database, organisation: string): Promise<number> {
  return placeAfter(await packedOf(db, organisation));
}

/** What had been done at the month-end that was published last, where that was kept. */
export async function doneBefore(
  db: Database,
  organisation: string,
): Promise<{ done: Done; until: string } | undefined> {
  const [row] = await db.read
    .select({ done: publishedFigures.done, until: max(publishedMonths.publishedAt) })
    .from(publishedFigures)
    .innerJoin(publishedMonths, eq(publishedMonths.organisationId, publishedFigures.organisationId))
    .where(eq(publishedFigures.organisationId, organisation))
    .groupBy(publishedFigures.organisationId);
  return row?.done && row.until ? { done: row.done, until: row.until } : undefined;
}

/** A month is published once; what guards the next takes the place of what guarded this one. */
export const addPublished = ({ read }: Database, row: PublishedMonth, figures: PackedFigures['figures'], done: Done) =>
  [
    read.insert(publishedMonths).values(row),
    read
      .insert(publishedFigures)
      .values({ organisationId: row.organisationId, figures, done })
      .onConflictDoUpdate({ target: publishedFigures.organisationId, set: { figures, done } }),
  ] as const;

/** The first place from which nobody stands. */
export async function freePlace({ read }: Database, organisation: string): Promise<number> {
  const [row] = await read
    .select({ last: max(place) })
    .from(countedPeople)
    .where(eq(organisationId, organisation));
  return (row?.last ?? -1) + 1;
}

/** Puts these people in places that follow each other. Who was destroyed while the month was being counted does not come back. */
export const addPlaces = ({ read }: Database, organisation: string, from: number, people: readonly string[]) =>
  read.insert(countedPeople).select(sql`
    SELECT ${organisation}, ${from} + key, iif(
      EXISTS (SELECT 1 FROM members WHERE members.id = value AND members.address <> ''), value, ${nobody})
    FROM json_each(${JSON.stringify(people)})`);

/** Takes from places what was kept for a month, unless it has been published since. */
export function dropUnpublished({ read }: Database, month: Month, from: number, to: number) {
  const published = read
    .select({ asOf: publishedMonths.asOf })
    .from(publishedMonths)
    .where(and(eq(publishedMonths.organisationId, month.organisationId), gte(publishedMonths.asOf, month.asOf)));
  return read
    .delete(countedPeople)
    .where(and(eq(organisationId, month.organisationId), gte(place, from), lt(place, to), notExists(published)));
}

/** Undoes the write that would publish figures of which the people no longer stand at their places. */
export function mustStand({ read }: Database, organisation: string, { first, people }: PackedFigures) {
  const standing = read
    .select({ n: count() })
    .from(countedPeople)
    .where(and(eq(organisationId, organisation), gte(place, first), lt(place, first + people.length)));
  return mustHold(read, sql`(${standing}) = ${people.length}`);
}

/** The lowest place where somebody stands. */
export async function lowestPlace({ read }: Database, organisation: string): Promise<number | undefined> {
  const [row] = await read
    .select({ lowest: min(place) })
    .from(countedPeople)
    .where(eq(organisationId, organisation));
  return row?.lowest ?? undefined;
}

export const dropPlacesBefore = ({ read }: Database, organisation: string, before: number) =>
  read.delete(countedPeople).where(and(eq(organisationId, organisation), lt(place, before)));
