import { and, asc, eq, sql } from 'drizzle-orm';
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

/** A month is published once; what guards the next takes the place of what guarded this one. */
export const addPublished = ({ read }: Database, month: PublishedMonth, counted: readonly Figure[]) => {
  const { organisationId } = month;
  const { people, figures } = packed(counted);
  const places = sql`SELECT ${organisationId}, key, value FROM json_each(${JSON.stringify(people)})`;
  // Who was destroyed while the month was being counted does not come back.
  const isGone = sql`NOT EXISTS (SELECT 1 FROM members WHERE members.id = ${countedPeople.person} AND members.address <> '')`;
  return [
    read.insert(publishedMonths).values(month),
    read
      .insert(publishedFigures)
      .values({ organisationId, figures })
      .onConflictDoUpdate({ target: publishedFigures.organisationId, set: { figures } }),
    read.delete(countedPeople).where(eq(countedPeople.organisationId, organisationId)),
    read.insert(countedPeople).select(places),
    read
      .update(countedPeople)
      .set({ person: nobody })
      .where(and(eq(countedPeople.organisationId, organisationId), isGone)),
  ] as const;
};
