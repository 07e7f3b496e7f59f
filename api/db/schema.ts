import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { Draw } from '#domain/draw';
import type { Response } from '#domain/marking';
import type { OpenBadge, Signed } from '#domain/open-badge';
import type { Decision } from '#domain/result';
import type { PassRule } from '#domain/schema/assessment';
import type { Item, Scenario } from '#domain/schema/item';
import type { Situation } from '#domain/situation';
import type { CellId } from '#domain/taxonomy';

/** Times are UTC in ISO 8601 with Z; ids are opaque and hold at least 128 random bits. */
const time = (name: string) => text(name);

export const learners = sqliteTable('learners', {
  id: text('id').primaryKey(),
  createdAt: time('created_at').notNull(),
});

/** A person's key is (iss, sub); for the mail link iss is this platform and sub the address in lower case. */
export const identities = sqliteTable(
  'identities',
  {
    iss: text('iss').notNull(),
    sub: text('sub').notNull(),
    learnerId: text('learner_id')
      .notNull()
      .references(() => learners.id),
    createdAt: time('created_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.iss, t.sub] }), index('identities_learner').on(t.learnerId)],
);

export const grants = sqliteTable(
  'grants',
  {
    learnerId: text('learner_id')
      .notNull()
      .references(() => learners.id),
    role: text('role', { enum: ['trainer', 'administrator'] }).notNull(),
    grantedAt: time('granted_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.learnerId, t.role] })],
);

export const signInRequests = sqliteTable(
  'sign_in_requests',
  {
    id: text('id').primaryKey(),
    address: text('address').notNull(),
    network: text('network').notNull(),
    tokenHash: text('token_hash').notNull(),
    codeHash: text('code_hash').notNull(),
    codeTries: integer('code_tries').notNull().default(0),
    createdAt: time('created_at').notNull(),
    expiresAt: time('expires_at').notNull(),
    usedAt: time('used_at'),
  },
  (t) => [
    uniqueIndex('sign_in_requests_token').on(t.tokenHash),
    index('sign_in_requests_address').on(t.address, t.createdAt),
    index('sign_in_requests_network').on(t.network, t.createdAt),
  ],
);

export const sessions = sqliteTable(
  'sessions',
  {
    tokenHash: text('token_hash').primaryKey(),
    learnerId: text('learner_id')
      .notNull()
      .references(() => learners.id),
    createdAt: time('created_at').notNull(),
    seenAt: time('seen_at').notNull(),
    endedAt: time('ended_at'),
  },
  (t) => [index('sessions_learner').on(t.learnerId)],
);

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

export const badges = sqliteTable(
  'badges',
  {
    id: text('id').primaryKey(),
    learnerId: text('learner_id')
      .notNull()
      .references(() => learners.id),
    kind: text('kind', { enum: ['cell', 'role'] }).notNull(),
    /** The cell or the role that the badge is about. */
    about: text('about').notNull(),
    /** What was shown: the attempts and cells, or the need vector that was met; stops a second claim of the same. */
    basis: text('basis').notNull(),
    credential: text('credential', { mode: 'json' }).$type<Signed<OpenBadge>>().notNull(),
    jwt: text('jwt').notNull(),
    statusIndex: integer('status_index').notNull(),
    awardedAt: time('awarded_at').notNull(),
    validUntil: time('valid_until').notNull(),
    /** Unguessable id of the public page; null while the learner has not switched it on. */
    publicId: text('public_id'),
    revokedAt: time('revoked_at'),
    revocationReason: text('revocation_reason'),
  },
  (t) => [
    index('badges_learner').on(t.learnerId),
    uniqueIndex('badges_once').on(t.learnerId, t.kind, t.about, t.basis),
    uniqueIndex('badges_status').on(t.statusIndex),
    uniqueIndex('badges_public').on(t.publicId),
  ],
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
