import { and, asc, eq, max, sql } from 'drizzle-orm';
import type { Done } from '#domain/organisation/published/activity';
import type { Figure } from '#domain/organisation/published/figure';
import { packed, unpacked } from '#domain/organisation/published/packed-figures';
import type { Database } from '../../db/client.ts';
import { countedPeople, publishedFigures, publishedMonths } from '../../db/schema.ts';
import type { PublishedMonth } from '../seals/store.ts';

/** A number that was never anybody's. */
export const nobody = sql<string>`lower(hex(randomblob(16)))`;

export async function figuresOf(db: Database, organisation: string): Promise<Figure[]> {
  const { organisationId, place, person } = countedPeople;
  const [rows, people] = await Promise.all([
    db.read.select().from(publishedFigures).where(eq(publishedFigures.organisationId, organisation)).limit(1),
    db.read.select({ person }).from(countedPeople).where(eq(organisationId, organisation)).orderBy(asc(place)),
  ]);
  return unpacked({ people: people.map((one) => one.person), figures: rows[0]?.figures ?? [] });
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

interface ToPublish {
  row: PublishedMonth;
  figures: readonly Figure[];
  done: Done;
}

/** A month is published once; what guards the next takes the place of what guarded this one. */
export const addPublished = ({ read }: Database, month: ToPublish) => {
  const { row, done } = month;
  const { organisationId } = row;
  const { people, figures } = packed(month.figures);
  const places = sql`SELECT ${organisationId}, key, value FROM json_each(${JSON.stringify(people)})`;
  // Who was destroyed while the month was being counted does not come back.
  const isGone = sql`NOT EXISTS (SELECT 1 FROM members WHERE members.id = ${countedPeople.person} AND members.address <> '')`;
  return [
    read.insert(publishedMonths).values(row),
    read
      .insert(publishedFigures)
      .values({ organisationId, figures, done })
      .onConflictDoUpdate({ target: publishedFigures.organisationId, set: { figures, done } }),
    read.delete(countedPeople).where(eq(countedPeople.organisationId, organisationId)),
    read.insert(countedPeople).select(places),
    read
      .update(countedPeople)
      .set({ person: nobody })
      .where(and(eq(countedPeople.organisationId, organisationId), isGone)),
  ] as const;
};
