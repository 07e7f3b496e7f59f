import { and, inArray, isNotNull, lt, or, sql } from 'drizzle-orm';
import type { Database } from '../db/client.ts';
import { audit, sessions, signInRequests } from '../db/schema.ts';

export const dropSignInRequests = (db: Database, before: string) =>
  db.read.delete(signInRequests).where(lt(signInRequests.createdAt, before));

export const dropSessions = (db: Database, before: string) =>
  db.read.delete(sessions).where(or(lt(sessions.createdAt, before), lt(sessions.endedAt, before)));

/** Takes the content out of audit entries; their digests stay, so that the chain stays checkable. */
export function emptyAudit(db: Database, before: string, actions?: readonly string[]) {
  const old = and(lt(audit.at, before), isNotNull(audit.content));
  const action = sql<string>`json_extract(${audit.content}, '$.action')`;
  return db.read
    .update(audit)
    .set({ content: null })
    .where(actions ? and(old, inArray(action, [...actions])) : old);
}
