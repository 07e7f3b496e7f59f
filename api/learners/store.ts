import { and, asc, eq, exists } from 'drizzle-orm';
import type { Database } from '../db/client.ts';
import { grants, identities, learners } from '../db/schema.ts';
import { mustHold } from '../db/writer.ts';

export type Grant = (typeof grants.$inferSelect)['role'];

export async function findLearner(db: Database, iss: string, sub: string): Promise<string | undefined> {
  const [row] = await db.read
    .select({ id: identities.learnerId })
    .from(identities)
    .where(and(eq(identities.iss, iss), eq(identities.sub, sub)))
    .limit(1);
  return row?.id;
}

/** The mail address with which this learner signs in at this issuer; of several the first. */
export async function addressOf(db: Database, iss: string, learnerId: string): Promise<string | undefined> {
  const [row] = await db.read
    .select({ sub: identities.sub })
    .from(identities)
    .where(and(eq(identities.learnerId, learnerId), eq(identities.iss, iss)))
    .orderBy(asc(identities.createdAt), asc(identities.sub))
    .limit(1);
  return row?.sub;
}

/** All addresses with which this learner signs in at this issuer, the first one first. */
export async function addressesOf(db: Database, iss: string, learnerId: string) {
  const { sub, createdAt } = identities;
  return db.read
    .select({ address: sub, createdAt })
    .from(identities)
    .where(and(eq(identities.learnerId, learnerId), eq(identities.iss, iss)))
    .orderBy(asc(createdAt), asc(sub));
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

export const dropIdentity = (
  db: Database,
  { iss, sub, learnerId }: Pick<typeof identities.$inferInsert, 'iss' | 'sub' | 'learnerId'>,
) =>
  db.read
    .delete(identities)
    .where(and(eq(identities.iss, iss), eq(identities.sub, sub), eq(identities.learnerId, learnerId)));

/** Undoes the write that would leave this learner without a way to sign in. */
export function mustKeepIdentity(db: Database, learnerId: string) {
  return mustHold(
    db.read,
    exists(db.read.select({ sub: identities.sub }).from(identities).where(eq(identities.learnerId, learnerId))),
  );
}
