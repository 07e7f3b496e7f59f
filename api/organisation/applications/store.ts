import { and, asc, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm';
import type { RegisteredApplication } from '#domain/organisation/application';
import type { Database } from '../../db/client.ts';
import { applications, members } from '../../db/schema.ts';

export type ApplicationRow = typeof applications.$inferSelect;

/** All applications that an organisation registered, also those that it no longer uses, by name. */
export async function registerOf(db: Database, organisation: string): Promise<RegisteredApplication[]> {
  const rows = await db.read
    .select()
    .from(applications)
    .where(eq(applications.organisationId, organisation))
    .orderBy(asc(applications.name), asc(applications.id));
  return rows.map(registered);
}

export function registered({ id, name, content, ownerId, reviewOn, retiredAt }: ApplicationRow): RegisteredApplication {
  return {
    ...content,
    id,
    name,
    ...(ownerId !== null && { owner: ownerId }),
    ...(reviewOn !== null && { reviewOn }),
    ...(retiredAt !== null && { retired: retiredAt }),
  };
}

/** The columns of an application. */
export function columnsOf(application: RegisteredApplication) {
  const { id: _, name, owner = null, reviewOn = null, retired = null, ...content } = application;
  return {
    name,
    content,
    ownerId: owner,
    registerId: content.register?.entry.id ?? null,
    reviewOn,
    retiredAt: retired,
  };
}

export async function findApplication(
  db: Database,
  organisation: string,
  id: string,
): Promise<ApplicationRow | undefined> {
  const [row] = await db.read
    .select()
    .from(applications)
    .where(and(eq(applications.organisationId, organisation), eq(applications.id, id)))
    .limit(1);
  return row;
}

/** The rows behind the register, to change them. */
export async function rowsOf(db: Database, organisation: string): Promise<ApplicationRow[]> {
  return db.read
    .select()
    .from(applications)
    .where(eq(applications.organisationId, organisation))
    .orderBy(asc(applications.name), asc(applications.id));
}

const isRetired = sql<number>`${applications.retiredAt} IS NOT NULL`;

/** The register by name, what is no longer used last: a page and one more, from after this one on. */
export async function applicationsAfter(
  db: Database,
  organisation: string,
  limit: number,
  after?: ApplicationRow,
): Promise<ApplicationRow[]> {
  const place = after && [after.retiredAt === null ? 0 : 1, after.name, after.id];
  const { name, id } = applications;
  const later: SQL | undefined = place && sql`(${isRetired}, ${name}, ${id}) > (${place[0]}, ${place[1]}, ${place[2]})`;
  return db.read
    .select()
    .from(applications)
    .where(and(eq(applications.organisationId, organisation), later))
    .orderBy(isRetired, asc(name), asc(id))
    .limit(limit + 1);
}

/** What these members are called; who has gone is not in it. */
export async function ownersNamed(db: Database, ids: readonly string[]): Promise<Map<string, string>> {
  const { id, name, address } = members;
  const rows = await db.read
    .select({ id, name, address })
    .from(members)
    .where(and(inArray(id, [...ids]), isNull(members.endedAt)));
  return new Map(rows.map((row) => [row.id, row.name || row.address]));
}

export const addApplications = (db: Database, rows: (typeof applications.$inferInsert)[]) =>
  db.read.insert(applications).values(rows);

/** Puts an application as it became where nobody changed it since it was read; follow it by mustHaveChanged. */
export const putApplication = (db: Database, { id, updatedAt }: ApplicationRow, set: Partial<ApplicationRow>) =>
  db.read
    .update(applications)
    .set(set)
    .where(and(eq(applications.id, id), eq(applications.updatedAt, updatedAt)));
