import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { organisations } from './organisations.ts';
import { time } from './time.ts';

/** A list of people that waits to be confirmed; nothing of it is a fact yet. Gone a day after it was begun. */
export const peopleImports = sqliteTable(
  'people_imports',
  {
    id: text('id').primaryKey(),
    organisationId: text('organisation_id')
      .notNull()
      .references(() => organisations.id),
    startedAt: time('started_at').notNull(),
    confirmedAt: time('confirmed_at'),
    /** What the preview found: counts only. */
    outcome: text('outcome', { mode: 'json' }).$type<Record<string, number>>(),
  },
  (t) => [index('people_imports_started').on(t.startedAt)],
);

export const peopleImportRows = sqliteTable(
  'people_import_rows',
  {
    importId: text('import_id')
      .notNull()
      .references(() => peopleImports.id),
    row: integer('row').notNull(),
    content: text('content', { mode: 'json' }).$type<Record<string, unknown>>().notNull(),
    /** What confirming will do with this row, and the ids that it will use. */
    plan: text('plan', { mode: 'json' }).$type<Record<string, unknown>>(),
  },
  (t) => [primaryKey({ columns: [t.importId, t.row] })],
);
