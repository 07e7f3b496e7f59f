import { and, asc, eq, isNotNull, isNull, or } from 'drizzle-orm';
import { nameKey } from '#domain/organisation/name';
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

/** The organisation of this name, however its capitals and spaces are written. */
export async function organisationNamed({ read }: Database, name: string): Promise<OrganisationRow | undefined> {
  const [row] = await read
    .select()
    .from(organisations)
    .where(eq(organisations.nameKey, nameKey(name)))
    .limit(1);
  return row;
}

export async function organisationWithOin({ read }: Database, oin: string): Promise<OrganisationRow | undefined> {
  const [row] = await read.select().from(organisations).where(eq(organisations.oinKey, oin)).limit(1);
  return row;
}

type NewRow = Omit<typeof organisations.$inferInsert, 'nameKey' | 'oinKey'>;

/** Refused where another organisation holds the name or the OIN. */
export const addOrganisation = ({ read }: Database, row: NewRow) =>
  read.insert(organisations).values({ ...row, nameKey: nameKey(row.name), oinKey: row.oin });

/** Refused where another organisation holds the name or the OIN. */
export const nameOrganisation = (
  { read }: Database,
  id: string,
  { name, oin }: Pick<OrganisationRow, 'name' | 'oin'>,
) =>
  read
    .update(organisations)
    .set({ name, nameKey: nameKey(name), oin, oinKey: oin })
    .where(eq(organisations.id, id));

type Kept = Pick<OrganisationRow, 'contact' | 'theme' | 'settings'>;
export const changeOrganisation = ({ read }: Database, id: string, kept: Kept) =>
  read.update(organisations).set(kept).where(eq(organisations.id, id));

export async function organisationIds(db: Database): Promise<string[]> {
  const rows = await db.read.select({ id: organisations.id }).from(organisations);
  return rows.map(({ id }) => id);
}

/** Organisations whose name or OIN is not held yet, the oldest first. */
export const unclaimed = ({ read }: Database) =>
  read
    .select({ id: organisations.id, name: organisations.name, oin: organisations.oin })
    .from(organisations)
    .where(or(isNull(organisations.nameKey), and(isNull(organisations.oinKey), isNotNull(organisations.oin))))
    .orderBy(asc(organisations.createdAt), asc(organisations.id));

export const claimName = ({ read }: Database, id: string, name: string) =>
  read
    .update(organisations)
    .set({ nameKey: nameKey(name) })
    .where(eq(organisations.id, id));

export const claimOin = ({ read }: Database, id: string, oin: string) =>
  read.update(organisations).set({ oinKey: oin }).where(eq(organisations.id, id));
