import { asc, eq } from 'drizzle-orm';
import type { RegisteredApplication } from '#domain/organisation/application';
import type { Database } from '../db/client.ts';
import { applications } from '../db/schema.ts';

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
