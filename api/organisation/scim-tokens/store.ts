import { and, desc, eq, isNull } from 'drizzle-orm';
import type { Database } from '../../db/client.ts';
import { scimTokens } from '../../db/schema.ts';

export type ScimTokenRow = typeof scimTokens.$inferSelect;

export const addToken = (db: Database, row: typeof scimTokens.$inferInsert) => db.read.insert(scimTokens).values(row);

/** The tokens that work now, newest first. */
export async function liveTokens(db: Database, organisation: string): Promise<ScimTokenRow[]> {
  return db.read
    .select()
    .from(scimTokens)
    .where(and(eq(scimTokens.organisationId, organisation), isNull(scimTokens.revokedAt)))
    .orderBy(desc(scimTokens.createdAt), desc(scimTokens.id));
}

/** Follow it by mustHaveChanged. */
export const revokeToken = (db: Database, organisation: string, id: string, now: string) =>
  db.read
    .update(scimTokens)
    .set({ revokedAt: now })
    .where(and(eq(scimTokens.organisationId, organisation), eq(scimTokens.id, id), isNull(scimTokens.revokedAt)));

export async function findToken(db: Database, tokenHash: string): Promise<ScimTokenRow | undefined> {
  const [row] = await db.read
    .select()
    .from(scimTokens)
    .where(and(eq(scimTokens.tokenHash, tokenHash), isNull(scimTokens.revokedAt)))
    .limit(1);
  return row;
}

export const touchToken = (db: Database, id: string, now: string) =>
  db.read.update(scimTokens).set({ usedAt: now }).where(eq(scimTokens.id, id));
