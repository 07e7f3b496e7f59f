import { and, eq, inArray, or, sql } from 'drizzle-orm';
import type { DrawnQuestion } from '#domain/draw';
import type { CellId } from '#domain/taxonomy';
import type { Database } from '../db/client.ts';
import { items, itemUses } from '../db/schema.ts';

export type ItemVersion = Pick<DrawnQuestion, 'item' | 'version'>;

/** Of every item of these cells the newest version, as far as that one is live. */
export async function liveVersions(db: Database, cells: readonly CellId[]) {
  const { id: item, version, pool } = items;
  const newest = sql`(SELECT max(newer.version) FROM items AS newer WHERE newer.id = ${items.id})`;
  return db.read
    .select({ item, version, pool })
    .from(items)
    .where(and(inArray(items.cell, [...cells]), eq(items.status, 'live'), sql`${items.version} = ${newest}`));
}

export async function itemVersions(db: Database, wanted: readonly ItemVersion[]) {
  if (wanted.length === 0) return [];
  const matches = wanted.map(({ item, version }) => and(eq(items.id, item), eq(items.version, version)));
  return db.read
    .select({ content: items.content, scenario: items.scenario })
    .from(items)
    .where(or(...matches));
}

/** In how many attempts each of these items was used. */
export async function usesOf(db: Database, ids: readonly string[]): Promise<Record<string, number>> {
  const rows = await db.read
    .select()
    .from(itemUses)
    .where(inArray(itemUses.itemId, [...ids]));
  return Object.fromEntries(rows.map(({ itemId, uses }) => [itemId, uses]));
}

/** Counts one more use of each of these items. */
export function countUses(db: Database, ids: readonly string[]) {
  return db.read
    .insert(itemUses)
    .values(ids.map((itemId) => ({ itemId, uses: 1 })))
    .onConflictDoUpdate({ target: itemUses.itemId, set: { uses: sql`${itemUses.uses} + 1` } });
}
