import { and, eq, sql } from 'drizzle-orm';
import type { Database } from '../db/client.ts';
import { items } from '../db/schema.ts';

export type StoredItem = typeof items.$inferInsert;

/** What is known of every stored version of this pool. */
export async function storedVersions(db: Database, pool: StoredItem['pool']) {
  const { id, version, status, digest } = items;
  return db.read.select({ id, version, status, digest }).from(items).where(eq(items.pool, pool));
}

export function putVersion(db: Database, item: StoredItem) {
  const { status, content, digest, cell, scenario } = item;
  return db.read
    .insert(items)
    .values(item)
    .onConflictDoUpdate({ target: [items.id, items.version], set: { status, content, digest, cell, scenario } });
}

/** The newest text about an older version is only its status; what was served stays as it was. */
export function retireVersion(db: Database, id: string, version: number) {
  return db.read
    .update(items)
    .set({ status: 'retired', content: sql`json_set(${items.content}, '$.status', 'retired')` })
    .where(and(eq(items.id, id), eq(items.version, version)));
}
