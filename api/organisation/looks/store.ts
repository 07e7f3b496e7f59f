import { and, desc, eq, sql } from 'drizzle-orm';
import type { Database } from '../../db/client.ts';
import { lookedAt, looks, members } from '../../db/schema.ts';
import type { PageQuery } from '../../http/pages.ts';

export const addLook = (db: Database, look: typeof looks.$inferInsert) => db.read.insert(looks).values(look);

/** One statement for any number of people: an export may name all of an organisation. */
export const addLookedAt = (db: Database, lookId: string, members: readonly string[]) =>
  db.read.insert(lookedAt).select(sql`SELECT value, ${lookId} FROM json_each(${JSON.stringify(members)}) WHERE true`);

/** Who looked at this member, newest first: a page and one more. */
export async function looksAt(db: Database, memberId: string, { cursor, limit }: PageQuery) {
  const { id, at, role, kind, purpose } = looks;
  const isEarlier = cursor === undefined ? undefined : sql`${at} || '~' || ${id} < ${cursor}`;
  return db.read
    .select({ id, at, role, kind, purpose, name: members.name, address: members.address })
    .from(lookedAt)
    .innerJoin(looks, eq(looks.id, lookedAt.lookId))
    .innerJoin(members, eq(members.id, looks.byMemberId))
    .where(and(eq(lookedAt.memberId, memberId), isEarlier))
    .orderBy(desc(at), desc(id))
    .limit(limit + 1);
}
