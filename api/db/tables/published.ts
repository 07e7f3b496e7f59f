import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Activity, Done } from '#domain/organisation/published/activity';
import type { PackedFigures } from '#domain/organisation/published/packed-figures';
import type { PublishedTable } from '#domain/organisation/published/publish-month';
import { organisations } from './organisations.ts';
import { time } from './time.ts';

/** What was published of a month-end: once, and the same in every form. */
export const publishedMonths = sqliteTable(
  'published_months',
  {
    organisationId: text('organisation_id')
      .notNull()
      .references(() => organisations.id),
    asOf: text('as_of').notNull(),
    table: text('content', { mode: 'json' }).$type<PublishedTable>().notNull(),
    activity: text('activity', { mode: 'json' }).$type<Activity>().notNull(),
    publishedAt: time('published_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.organisationId, t.asOf] })],
);

/** What guards the next month: which people were counted together, by their places. Never shown, and replaced at each month-end. */
export const publishedFigures = sqliteTable('published_figures', {
  organisationId: text('organisation_id')
    .primaryKey()
    .references(() => organisations.id),
  figures: text('figures', { mode: 'json' }).$type<PackedFigures['figures']>().notNull(),
  /** What was done up to that month-end, to count on from; absent where it was published before this was kept. */
  done: text('done', { mode: 'json' }).$type<Done>(),
});

/**
 * Who stands at which place. A membership that is destroyed becomes a number that was never anybody's: how large groups
 * are and how they overlap, which is all that guards the next month, stays as it was.
 */
export const countedPeople = sqliteTable(
  'counted_people',
  {
    organisationId: text('organisation_id')
      .notNull()
      .references(() => organisations.id),
    place: integer('place').notNull(),
    person: text('person').notNull(),
  },
  (t) => [primaryKey({ columns: [t.organisationId, t.place] }), index('counted_people_person').on(t.person)],
);
