import { and, desc, eq, gt, notExists, sql } from 'drizzle-orm';
import type { Database } from '../../db/client.ts';
import { lookedAt, looks, members } from '../../db/schema.ts';
import type { PageQuery } from '../../http/pages.ts';

export const addLook = (db: Database, look: typeof looks.$inferInsert) => db.read.insert(looks).values(look);

/** As far as they are still there, and the look is. */
export const addLookedAt = (db: Database, lookId: string, who: readonly string[]) =>
  db.read
    .insert(lookedAt)
    .select(
      sql`SELECT members.id, looks.id FROM looks CROSS JOIN json_each(${JSON.stringify(who)}) AS one
        CROSS JOIN members ON members.id = one.value WHERE looks.id = ${lookId}`,
    )
    .onConflictDoNothing();

/** A look at one person, unless the same was looked at for the same since then. */
export function addFirstOfVisit(db: Database, look: typeof looks.$inferInsert, memberId: string, since: string) {
  const { id, organisationId, byMemberId, role, kind, purpose, at } = look;
  const isSame = and(
    eq(lookedAt.memberId, memberId),
    eq(looks.byMemberId, byMemberId),
    eq(looks.role, role),
    eq(looks.kind, kind),
    eq(looks.purpose, purpose),
    gt(looks.at, since),
  );
  const earlier = db.read
    .select({ id: looks.id })
    .from(lookedAt)
    .innerJoin(looks, eq(looks.id, lookedAt.lookId))
    .where(isSame);
  return [
    db.read
      .insert(looks)
      .select(
        sql`SELECT ${id}, ${organisationId}, ${byMemberId}, ${role}, ${kind}, ${purpose}, ${at} WHERE ${notExists(earlier)}`,
      ),
    db.read.insert(lookedAt).select(sql`SELECT ${memberId}, ${looks.id} FROM ${looks} WHERE ${looks.id} = ${id}`),
  ] as const;
}

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
