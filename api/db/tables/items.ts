import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Item } from '#domain/schema/item';
import type { Scenario } from '#domain/schema/scenario';
import type { CellId } from '#domain/taxonomy';
import { time } from './time.ts';

/** Every version of every item that was ever served. */
export const items = sqliteTable(
  'items',
  {
    id: text('id').notNull(),
    version: integer('version').notNull(),
    pool: text('pool', { enum: ['open', 'closed'] }).notNull(),
    cell: text('cell').$type<CellId>().notNull(),
    status: text('status', { enum: ['draft', 'live', 'retired', 'compromised'] }).notNull(),
    content: text('content', { mode: 'json' }).$type<Item>().notNull(),
    /** The vignette as it was with this version. */
    scenario: text('scenario', { mode: 'json' }).$type<Scenario>(),
    digest: text('digest').notNull(),
    storedAt: time('stored_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.id, t.version] }), index('items_cell').on(t.cell, t.status)],
);

export const itemUses = sqliteTable('item_uses', {
  itemId: text('item_id').primaryKey(),
  uses: integer('uses').notNull(),
});
