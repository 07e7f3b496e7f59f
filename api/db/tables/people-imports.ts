import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Part } from '#domain/people-import/fault';
import type { PersonRow } from '#domain/people-import/people';
import type { ImportDone } from '#domain/people-import/preview';
import type { RowPlan } from '#domain/people-import/row-plan';
import { organisations } from './organisations.ts';
import { time } from './time.ts';

/** A list of people; nothing of it is a fact before it is confirmed, and each row that is left then will be. Gone a day after it was begun. */
export const peopleImports = sqliteTable(
  'people_imports',
  {
    id: text('id').primaryKey(),
    organisationId: text('organisation_id')
      .notNull()
      .references(() => organisations.id),
    /** How many people the list holds; until they are all here, it can't be confirmed. */
    people: integer('people').notNull().default(0),
    told: text('told', { mode: 'json' }).$type<Part[]>().notNull().default([]),
    /** Whether the membership of who is not on the list ends. */
    endOthers: integer('end_others', { mode: 'boolean' }).notNull().default(false),
    startedAt: time('started_at').notNull(),
    confirmedAt: time('confirmed_at'),
    /** What confirming did: counts only. */
    outcome: text('outcome', { mode: 'json' }).$type<ImportDone>(),
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
    /** The part in which it was sent; a part that is sent again takes the place of itself. */
    part: integer('part').notNull().default(0),
    content: text('content', { mode: 'json' }).$type<PersonRow>().notNull(),
    /** What confirming will do with this row, and the ids that it will use. */
    plan: text('plan', { mode: 'json' }).$type<RowPlan>(),
  },
  (t) => [primaryKey({ columns: [t.importId, t.row] })],
);
