import { and, count, eq, gt, isNull, lt, min, ne, sql } from 'drizzle-orm';
import type { Database } from '../db/client.ts';
import { grants, sessions, signInRequests } from '../db/schema.ts';
import { mustHold } from '../db/writer.ts';
import { lifetimes, type Session } from './session.ts';

export type SignInRequest = typeof signInRequests.$inferSelect;

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

/** All sessions of this learner but the one in which this is done. */
export function endOtherSessionsOf(db: Database, learnerId: string, tokenHash: string, now: string) {
  return db.read
    .update(sessions)
    .set({ endedAt: now })
    .where(and(eq(sessions.learnerId, learnerId), ne(sessions.tokenHash, tokenHash), isNull(sessions.endedAt)));
}

export function touchSession(db: Database, tokenHash: string, now: string) {
  return db.read.update(sessions).set({ seenAt: now }).where(eq(sessions.tokenHash, tokenHash));
}

/** The session with this token, unless it was ended or its time is over. */
export async function liveSession(db: Database, tokenHash: string, now: Date): Promise<Session | undefined> {
  const ago = (time: number) => new Date(now.getTime() - time).toISOString();
  const query = sessionQueries.get(db) ?? sessionQuery(db);
  sessionQueries.set(db, query);
  const rows = await query.execute({ tokenHash, begun: ago(lifetimes.absolute), seen: ago(lifetimes.idle) });
  const [first] = rows;
  if (!first) return undefined;
  const { learnerId, createdAt, seenAt } = first;
  return { tokenHash, learnerId, createdAt, seenAt, grants: rows.flatMap(({ grant }) => grant ?? []) };
}

/** Every request asks this, so it is written out once. */
const sessionQueries = new WeakMap<Database, ReturnType<typeof sessionQuery>>();

function sessionQuery(db: Database) {
  const { learnerId, createdAt, seenAt } = sessions;
  return db.read
    .select({ learnerId, createdAt, seenAt, grant: grants.role })
    .from(sessions)
    .leftJoin(grants, eq(grants.learnerId, sessions.learnerId))
    .where(
      and(
        eq(sessions.tokenHash, sql.placeholder('tokenHash')),
        isNull(sessions.endedAt),
        gt(sessions.createdAt, sql.placeholder('begun')),
        gt(sessions.seenAt, sql.placeholder('seen')),
      ),
    )
    .prepare();
}

function askedBy(requester: Requester, since: string) {
  const match =
    'address' in requester
      ? eq(signInRequests.address, requester.address)
      : eq(signInRequests.network, requester.network);
  return and(match, gt(signInRequests.createdAt, since));
}
