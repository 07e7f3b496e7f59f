import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { UnfinishedPart } from '../../organisation/unfinished-parts/part.ts';
import { organisations } from './organisations.ts';
import { time } from './time.ts';

/** A part of work of an organisation that counts already, and that is still to be done: the first one first. */
export const unfinishedParts = sqliteTable(
  'unfinished_parts',
  {
    /** Never given out twice, so that a part is never taken for a later one. */
    seq: integer('seq').primaryKey({ autoIncrement: true }),
    organisationId: text('organisation_id')
      .notNull()
      .references(() => organisations.id),
    content: text('content', { mode: 'json' }).$type<UnfinishedPart>().notNull(),
    /** When the database refused it: it is set aside until an operator has it tried again, lest nobody gets any further. */
    refusedAt: time('refused_at'),
  },
  (t) => [index('unfinished_parts_organisation').on(t.organisationId, t.seq)],
);
