import { integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { time } from './time.ts';

/** Append-only; chained over digests, so that an entry's content can go at its term while the chain stays checkable. */
export const audit = sqliteTable(
  'audit',
  {
    seq: integer('seq').primaryKey({ autoIncrement: true }),
    at: time('at').notNull(),
    content: text('content', { mode: 'json' }).$type<Record<string, unknown>>(),
    contentDigest: text('content_digest').notNull(),
    previous: text('previous').notNull(),
    digest: text('digest').notNull(),
  },
  (t) => [uniqueIndex('audit_previous').on(t.previous)],
);

/** One row; a write that sets held to null breaks its constraint and so undoes the whole batch (see writer.ts). */
export const guard = sqliteTable('guard', {
  id: integer('id').primaryKey(),
  held: integer('held').notNull(),
});

/** One row that the health check writes. */
export const heartbeat = sqliteTable('heartbeat', {
  id: integer('id').primaryKey(),
  at: time('at').notNull(),
});
