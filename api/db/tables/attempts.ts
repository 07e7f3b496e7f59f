import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Draw } from '#domain/draw';
import type { Response } from '#domain/marking';
import type { Decision } from '#domain/result';
import type { PassRule } from '#domain/schema/assessment';
import type { CellId } from '#domain/taxonomy';
import { learners } from './people.ts';
import { time } from './time.ts';

export const attempts = sqliteTable(
  'attempts',
  {
    id: text('id').primaryKey(),
    learnerId: text('learner_id')
      .notNull()
      .references(() => learners.id),
    assessment: text('assessment').notNull(),
    assessmentVersion: integer('assessment_version').notNull(),
    catalogueVersion: text('catalogue_version').notNull(),
    /** For a short set: the attempt that it completes. */
    continues: text('continues'),
    seed: text('seed').notNull(),
    draw: text('draw', { mode: 'json' }).$type<Draw>().notNull(),
    /** The pass rule of each cell as it was at the start: what was promised is what decides. */
    rules: text('rules', { mode: 'json' }).$type<Partial<Record<CellId, PassRule>>>().notNull().default({}),
    startedAt: time('started_at').notNull(),
    submittedAt: time('submitted_at'),
  },
  (t) => [index('attempts_learner').on(t.learnerId, t.assessment, t.startedAt)],
);

export const answers = sqliteTable(
  'answers',
  {
    attemptId: text('attempt_id')
      .notNull()
      .references(() => attempts.id),
    question: text('question').notNull(),
    response: text('response', { mode: 'json' }).$type<Response | null>(),
    savedAt: time('saved_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.attemptId, t.question] })],
);

export const results = sqliteTable(
  'results',
  {
    attemptId: text('attempt_id')
      .notNull()
      .references(() => attempts.id),
    cell: text('cell').$type<CellId>().notNull(),
    learnerId: text('learner_id')
      .notNull()
      .references(() => learners.id),
    decision: text('decision').$type<Decision>().notNull(),
    score: integer('score_millis').notNull(),
    standardError: integer('standard_error_millis').notNull(),
    questions: integer('questions').notNull(),
    unanswered: integer('unanswered').notNull(),
    missed: text('missed', { mode: 'json' }).$type<string[]>().notNull(),
    pool: text('pool', { enum: ['open', 'closed', 'mixed'] }).notNull(),
    markingVersion: text('marking_version').notNull(),
    decidedAt: time('decided_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.attemptId, t.cell] }), index('results_learner').on(t.learnerId, t.cell)],
);

/** Scored responses that no longer belong to a person, kept for item statistics. */
export const looseResponses = sqliteTable(
  'loose_responses',
  {
    id: text('id').primaryKey(),
    itemId: text('item_id').notNull(),
    itemVersion: integer('item_version').notNull(),
    firstAttempt: integer('first_attempt', { mode: 'boolean' }).notNull(),
    response: text('response', { mode: 'json' }).$type<Response | null>(),
    score: integer('score_millis').notNull(),
    restScore: integer('rest_score_millis').notNull(),
    month: text('month').notNull(),
  },
  (t) => [index('loose_responses_item').on(t.itemId, t.itemVersion)],
);

/** The first answer to a request that carried an Idempotency-Key; kept a day. */
export const firstAnswers = sqliteTable(
  'first_answers',
  {
    learnerId: text('learner_id').notNull(),
    key: text('key').notNull(),
    request: text('request').notNull(),
    status: integer('status').notNull(),
    body: text('body', { mode: 'json' }).$type<unknown>().notNull(),
    storedAt: time('stored_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.learnerId, t.key] })],
);

export const questionReports = sqliteTable(
  'question_reports',
  {
    id: text('id').primaryKey(),
    learnerId: text('learner_id')
      .notNull()
      .references(() => learners.id),
    attemptId: text('attempt_id')
      .notNull()
      .references(() => attempts.id),
    question: text('question').notNull(),
    itemId: text('item_id').notNull(),
    itemVersion: integer('item_version').notNull(),
    remark: text('remark').notNull(),
    reportedAt: time('reported_at').notNull(),
    answer: text('answer'),
    answeredAt: time('answered_at'),
  },
  (t) => [
    index('question_reports_learner').on(t.learnerId),
    index('question_reports_open').on(t.answeredAt, t.reportedAt),
  ],
);
