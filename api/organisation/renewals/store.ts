import { and, asc, eq, inArray, isNotNull, isNull } from 'drizzle-orm';
import type { Database } from '../../db/client.ts';
import { applicationChanges, applications, instructionReads, renewals } from '../../db/schema.ts';

/** What a member still has to renew as far as is written down, oldest first. */
export async function renewalsOf(db: Database, memberId: string) {
  return db.read
    .select({ change: applicationChanges, application: applications, since: renewals.since })
    .from(renewals)
    .innerJoin(applicationChanges, eq(applicationChanges.id, renewals.changeId))
    .innerJoin(applications, eq(applications.id, applicationChanges.applicationId))
    .where(and(eq(renewals.memberId, memberId), isNull(renewals.clearedAt)))
    .orderBy(asc(renewals.since), asc(renewals.changeId));
}

export const addRead = (db: Database, read: typeof instructionReads.$inferInsert) =>
  db.read.insert(instructionReads).values(read).onConflictDoNothing();

/** The newest instruction holds what earlier ones asked to read as well. */
export function clearRead(db: Database, memberId: string, application: string, clearedAt: string) {
  const asked = db.read
    .select({ id: applicationChanges.id })
    .from(applicationChanges)
    .where(and(eq(applicationChanges.applicationId, application), isNotNull(applicationChanges.instructionVersion)));
  return db.read
    .update(renewals)
    .set({ clearedAt, clearedBy: 'read' })
    .where(and(eq(renewals.memberId, memberId), isNull(renewals.clearedAt), inArray(renewals.changeId, asked)));
}
