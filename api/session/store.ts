import { and, count, eq, gt, isNull, lt, min, sql } from 'drizzle-orm';
import type { Database } from '../db/client.ts';
import { grants, identities, learners, sessions, signInRequests } from '../db/schema.ts';
import { mustHold } from '../db/writer.ts';
import { lifetimes, type Session } from './session.ts';

export type SignInRequest = typeof signInRequests.$inferSelect;
export type Grant = (typeof grants.$inferSelect)['role'];

/** Whose requests are counted: those of one address, or those of one network. */
export type Requester = { address: string } | { network: string };

export function addRequest(db: Database, request: Omit<SignInRequest, 'codeTries' | 'usedAt'>) {
  return db.read.insert(signInRequests).values(request);
}

/** Undoes the write where this requester would have asked more than the limit since then. */
export function mustBeWithin(db: Database, requester: Requester, since: string, limit: number) {
  const asked = db.read.select({ n: count() }).from(signInRequests).where(askedBy(requester, since));
  return mustHold(db.read, sql`(${asked}) <= ${limit}`);
}

/** How often this requester asked since then, and when first. */
export async function askedSince(db: Database, requester: Requester, since: string) {
  const columns = { times: count(), first: min(signInRequests.createdAt) };
  const [row] = await db.read.select(columns).from(signInRequests).where(askedBy(requester, since));
  return { times: row?.times ?? 0, first: row?.first ?? since };
}

export async function findRequest(
  db: Database,
  by: { id: string } | { tokenHash: string },
): Promise<SignInRequest | undefined> {
  const match = 'id' in by ? eq(signInRequests.id, by.id) : eq(signInRequests.tokenHash, by.tokenHash);
  const [row] = await db.read.select().from(signInRequests).where(match).limit(1);
  return row;
}

export function countTry(db: Database, id: string, most: number) {
  return db.read
    .update(signInRequests)
    .set({ codeTries: sql`${signInRequests.codeTries} + 1` })
    .where(and(eq(signInRequests.id, id), lt(signInRequests.codeTries, most)));
}

export function useRequest(db: Database, id: string, now: string) {
  return db.read
    .update(signInRequests)
    .set({ usedAt: now })
    .where(and(eq(signInRequests.id, id), isNull(signInRequests.usedAt), gt(signInRequests.expiresAt, now)));
}

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

export function addSession(db: Database, session: Omit<typeof sessions.$inferInsert, 'endedAt'>) {
  return db.read.insert(sessions).values(session);
}

export function endSession(db: Database, tokenHash: string, now: string) {
  return db.read
    .update(sessions)
    .set({ endedAt: now })
    .where(and(eq(sessions.tokenHash, tokenHash), isNull(sessions.endedAt)));
}

export function endSessionsOf(db: Database, learnerId: string, now: string) {
  return db.read
    .update(sessions)
    .set({ endedAt: now })
    .where(and(eq(sessions.learnerId, learnerId), isNull(sessions.endedAt)));
}

export function touchSession(db: Database, tokenHash: string, now: string) {
  return db.read.update(sessions).set({ seenAt: now }).where(eq(sessions.tokenHash, tokenHash));
}

/** The session with this token, unless it was ended or its time is over. */
export async function liveSession(db: Database, tokenHash: string, now: Date): Promise<Session | undefined> {
  const ago = (time: number) => new Date(now.getTime() - time).toISOString();
  const rows = await db.read
    .select({
      learnerId: sessions.learnerId,
      createdAt: sessions.createdAt,
      seenAt: sessions.seenAt,
      grant: grants.role,
    })
    .from(sessions)
    .leftJoin(grants, eq(grants.learnerId, sessions.learnerId))
    .where(
      and(
        eq(sessions.tokenHash, tokenHash),
        isNull(sessions.endedAt),
        gt(sessions.createdAt, ago(lifetimes.absolute)),
        gt(sessions.seenAt, ago(lifetimes.idle)),
      ),
    );
  const [first] = rows;
  if (!first) return undefined;
  const { learnerId, createdAt, seenAt } = first;
  return { tokenHash, learnerId, createdAt, seenAt, grants: rows.flatMap(({ grant }) => grant ?? []) };
}

function askedBy(requester: Requester, since: string) {
  const match =
    'address' in requester
      ? eq(signInRequests.address, requester.address)
      : eq(signInRequests.network, requester.network);
  return and(match, gt(signInRequests.createdAt, since));
}
