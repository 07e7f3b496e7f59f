import { and, desc, eq, gt, isNull } from 'drizzle-orm';
import type { Database } from '../../db/client.ts';
import { joinLinks, organisations, teams } from '../../db/schema.ts';

export const addJoinLink = (db: Database, row: typeof joinLinks.$inferInsert) => db.read.insert(joinLinks).values(row);

/** The links that work now, newest first. */
export async function liveLinks(db: Database, organisation: string, now: string) {
  return db.read
    .select()
    .from(joinLinks)
    .where(and(eq(joinLinks.organisationId, organisation), isNull(joinLinks.closedAt), gt(joinLinks.expiresAt, now)))
    .orderBy(desc(joinLinks.createdAt), desc(joinLinks.id));
}

/** Follow it by mustHaveChanged. */
export const closeLink = (db: Database, organisation: string, id: string, now: string) =>
  db.read
    .update(joinLinks)
    .set({ closedAt: now })
    .where(and(eq(joinLinks.organisationId, organisation), eq(joinLinks.id, id), isNull(joinLinks.closedAt)));

export async function findLink(db: Database, tokenHash: string) {
  const [row] = await db.read
    .select({ link: joinLinks, organisation: organisations, team: teams.name })
    .from(joinLinks)
    .innerJoin(organisations, eq(organisations.id, joinLinks.organisationId))
    .leftJoin(teams, eq(teams.id, joinLinks.teamId))
    .where(eq(joinLinks.tokenHash, tokenHash))
    .limit(1);
  return row;
}
