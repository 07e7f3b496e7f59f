import { and, eq } from 'drizzle-orm';
import type { Database } from '../db/client.ts';
import { grants, identities, learners } from '../db/schema.ts';

export type Grant = (typeof grants.$inferSelect)['role'];

export async function findLearner(db: Database, iss: string, sub: string): Promise<string | undefined> {
  const [row] = await db.read
    .select({ id: identities.learnerId })
    .from(identities)
    .where(and(eq(identities.iss, iss), eq(identities.sub, sub)))
    .limit(1);
  return row?.id;
}

/** The mail address with which this learner signs in at this issuer. */
export async function addressOf(db: Database, iss: string, learnerId: string): Promise<string | undefined> {
  const [row] = await db.read
    .select({ sub: identities.sub })
    .from(identities)
    .where(and(eq(identities.learnerId, learnerId), eq(identities.iss, iss)))
    .limit(1);
  return row?.sub;
}

export async function grantsOf(db: Database, learnerId: string): Promise<Grant[]> {
  const rows = await db.read.select({ role: grants.role }).from(grants).where(eq(grants.learnerId, learnerId));
  return rows.map(({ role }) => role);
}

export const addLearner = (db: Database, id: string, createdAt: string) =>
  db.read.insert(learners).values({ id, createdAt });

export function addIdentity(db: Database, identity: typeof identities.$inferInsert) {
  return db.read.insert(identities).values(identity);
}

export function addGrant(db: Database, grant: typeof grants.$inferInsert) {
  return db.read.insert(grants).values(grant);
}

export function dropGrant(db: Database, { learnerId, role }: Pick<typeof grants.$inferInsert, 'learnerId' | 'role'>) {
  return db.read.delete(grants).where(and(eq(grants.learnerId, learnerId), eq(grants.role, role)));
}
