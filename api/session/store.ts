import { and, count, eq, gt, isNull, lt, min, ne, type SQL, sql } from 'drizzle-orm';
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

export function addSession(
  db: Database,
  session: Pick<typeof sessions.$inferInsert, 'tokenHash' | 'learnerId' | 'createdAt' | 'seenAt'>,
) {
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

/** Puts another token in the place of this one, which stays good until then; of two at once the second changes nothing. */
export function replaceToken(db: Database, tokenHash: string, by: string, until: string) {
  return db.read
    .update(sessions)
    .set({ tokenHash: by, mustRenew: false, previousHash: tokenHash, previousUntil: until })
    .where(and(eq(sessions.tokenHash, tokenHash), eq(sessions.mustRenew, true)));
}

/** The session with this token, unless it was ended or its time is over. */
export async function liveSession(db: Database, tokenHash: string, now: Date): Promise<Session | undefined> {
  const ago = (time: number) => new Date(now.getTime() - time).toISOString();
  const queries = sessionQueries.get(db) ?? preparedFor(db);
  sessionQueries.set(db, queries);
  const limits = { begun: ago(lifetimes.absolute), seen: ago(lifetimes.idle) };
  const rows = await queries.current.execute({ tokenHash, ...limits });
  if (rows.length > 0) return sessionFrom(rows);
  return sessionFrom(await queries.previous.execute({ tokenHash, now: now.toISOString(), ...limits }));
}

/** Every request asks these, so they are written out once. */
const sessionQueries = new WeakMap<Database, ReturnType<typeof preparedFor>>();

function preparedFor(db: Database) {
  const token = sql.placeholder('tokenHash');
  return {
    current: sessionQuery(db, eq(sessions.tokenHash, token)).prepare(),
    previous: sessionQuery(
      db,
      and(eq(sessions.previousHash, token), gt(sessions.previousUntil, sql.placeholder('now'))),
    ).prepare(),
  };
}

function sessionQuery(db: Database, withToken: SQL | undefined) {
  const { tokenHash, learnerId, createdAt, seenAt, mustRenew } = sessions;
  return db.read
    .select({ tokenHash, learnerId, createdAt, seenAt, mustRenew, grant: grants.role })
    .from(sessions)
    .leftJoin(grants, eq(grants.learnerId, sessions.learnerId))
    .where(
      and(
        withToken,
        isNull(sessions.endedAt),
        gt(sessions.createdAt, sql.placeholder('begun')),
        gt(sessions.seenAt, sql.placeholder('seen')),
      ),
    );
}

function sessionFrom(rows: Awaited<ReturnType<typeof sessionQuery>>): Session | undefined {
  const [first] = rows;
  if (!first) return undefined;
  const { tokenHash, learnerId, createdAt, seenAt, mustRenew } = first;
  return { tokenHash, learnerId, createdAt, seenAt, mustRenew, grants: rows.flatMap(({ grant }) => grant ?? []) };
}

function askedBy(requester: Requester, since: string) {
  const match =
    'address' in requester
      ? eq(signInRequests.address, requester.address)
      : eq(signInRequests.network, requester.network);
  return and(match, gt(signInRequests.createdAt, since));
}
