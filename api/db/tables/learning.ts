import { primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Situation } from '#domain/situation';
import type { CellId } from '#domain/taxonomy';
import { learners } from './people.ts';
import { time } from './time.ts';

export const profiles = sqliteTable('profiles', {
  learnerId: text('learner_id')
    .primaryKey()
    .references(() => learners.id),
  situation: text('situation', { mode: 'json' }).$type<Situation>().notNull(),
  updatedAt: time('updated_at').notNull(),
});

export const reflections = sqliteTable(
  'reflections',
  {
    learnerId: text('learner_id')
      .notNull()
      .references(() => learners.id),
    cell: text('cell').$type<CellId>().notNull(),
    answers: text('answers', { mode: 'json' }).$type<(0 | 1 | 2)[]>().notNull(),
    reflectedAt: time('reflected_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.learnerId, t.cell] })],
);

export const lessonCompletions = sqliteTable(
  'lesson_completions',
  {
    learnerId: text('learner_id')
      .notNull()
      .references(() => learners.id),
    lesson: text('lesson').notNull(),
    completedOn: text('completed_on').notNull(),
  },
  (t) => [primaryKey({ columns: [t.learnerId, t.lesson] })],
);
