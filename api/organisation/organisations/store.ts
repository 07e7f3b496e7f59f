import { and, asc, eq } from 'drizzle-orm';
import type { Database } from '../../db/client.ts';
import { members, organisations } from '../../db/schema.ts';

export type OrganisationRow = typeof organisations.$inferSelect;

export async function findOrganisation(db: Database, id: string): Promise<OrganisationRow | undefined> {
  const [row] = await db.read.select().from(organisations).where(eq(organisations.id, id)).limit(1);
  return row;
}

/** The organisations of which this person is an active member, by name. */
export async function organisationsOf(db: Database, learnerId: string): Promise<OrganisationRow[]> {
  const rows = await db.read
    .select({ organisation: organisations })
    .from(members)
    .innerJoin(organisations, eq(organisations.id, members.organisationId))
    .where(and(eq(members.learnerId, learnerId), eq(members.status, 'active')))
    .orderBy(asc(organisations.name));
  return rows.map(({ organisation }) => organisation);
}

export async function organisationNamed(db: Database, name: string): Promise<string | undefined> {
  const [row] = await db.read
    .select({ id: organisations.id })
    .from(organisations)
    .where(eq(organisations.name, name))
    .limit(1);
  return row?.id;
}

export const addOrganisation = (db: Database, row: typeof organisations.$inferInsert) =>
  db.read.insert(organisations).values(row);

export const changeOrganisation = (db: Database, id: string, set: Partial<OrganisationRow>) =>
  db.read.update(organisations).set(set).where(eq(organisations.id, id));

export async function organisationIds(db: Database): Promise<string[]> {
  const rows = await db.read.select({ id: organisations.id }).from(organisations);
  return rows.map(({ id }) => id);
}
