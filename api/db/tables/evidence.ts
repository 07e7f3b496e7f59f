import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { OpenBadge, Signed } from '#domain/open-badge';
import type { EvidenceStep } from '#domain/organisation/seal-content';
import { organisations } from './organisations.ts';
import { time } from './time.ts';

const evidenceSteps = ['identify', 'goals', 'carry-out', 'evaluate'] as const satisfies readonly EvidenceStep[];

/** What the organisation wrote itself; the newest of a step counts, earlier ones stay. */
export const evidenceTexts = sqliteTable(
  'evidence_texts',
  {
    id: text('id').primaryKey(),
    organisationId: text('organisation_id')
      .notNull()
      .references(() => organisations.id),
    step: text('step', { enum: evidenceSteps }).notNull(),
    text: text('text').notNull(),
    writtenAt: time('written_at').notNull(),
  },
  (t) => [index('evidence_texts_step').on(t.organisationId, t.step, t.writtenAt)],
);

export const decisions = sqliteTable(
  'decisions',
  {
    id: text('id').primaryKey(),
    organisationId: text('organisation_id')
      .notNull()
      .references(() => organisations.id),
    step: text('step', { enum: evidenceSteps }).notNull(),
    title: text('title').notNull(),
    text: text('text').notNull(),
    /** Who decided: a body or a function, no person's name needed. */
    owner: text('owner').notNull(),
    decidedOn: text('decided_on').notNull(),
    recordedAt: time('recorded_at').notNull(),
    withdrawnAt: time('withdrawn_at'),
  },
  (t) => [index('decisions_organisation').on(t.organisationId, t.decidedOn)],
);

/** A document that the organisation keeps itself: its name and digest, so that it can be shown to be the same. */
export const attachments = sqliteTable(
  'attachments',
  {
    id: text('id').primaryKey(),
    organisationId: text('organisation_id')
      .notNull()
      .references(() => organisations.id),
    step: text('step', { enum: evidenceSteps }).notNull(),
    name: text('name').notNull(),
    /** SHA-256, hexadecimal. */
    digest: text('digest').notNull(),
    bytes: integer('bytes').notNull(),
    addedAt: time('added_at').notNull(),
    removedAt: time('removed_at'),
  },
  (t) => [index('attachments_organisation').on(t.organisationId)],
);

/** Frozen for ever: what the evidence file as of a date is made from. At most one a day. */
export const seals = sqliteTable(
  'seals',
  {
    id: text('id').primaryKey(),
    organisationId: text('organisation_id')
      .notNull()
      .references(() => organisations.id),
    asOf: text('as_of').notNull(),
    kind: text('kind', { enum: ['month-end', 'asked'] }).notNull(),
    /** Canonical JSON (RFC 8785), to the byte. */
    content: text('content').notNull(),
    digest: text('digest').notNull(),
    /** The content signed by the platform, with the organisation as subject. */
    credential: text('credential', { mode: 'json' }).$type<Record<string, unknown>>().notNull(),
    sealedAt: time('sealed_at').notNull(),
  },
  (t) => [uniqueIndex('seals_day').on(t.organisationId, t.asOf)],
);

export const organisationBadges = sqliteTable(
  'organisation_badges',
  {
    id: text('id').primaryKey(),
    organisationId: text('organisation_id')
      .notNull()
      .references(() => organisations.id),
    sealId: text('seal_id')
      .notNull()
      .references(() => seals.id),
    credential: text('credential', { mode: 'json' }).$type<Signed<OpenBadge>>().notNull(),
    jwt: text('jwt').notNull(),
    publicId: text('public_id').notNull(),
    statusIndex: integer('status_index').notNull(),
    awardedAt: time('awarded_at').notNull(),
    validUntil: time('valid_until').notNull(),
    revokedAt: time('revoked_at'),
    revocationReason: text('revocation_reason'),
  },
  (t) => [
    uniqueIndex('organisation_badges_seal').on(t.sealId),
    uniqueIndex('organisation_badges_public').on(t.publicId),
    uniqueIndex('organisation_badges_status').on(t.statusIndex),
    index('organisation_badges_organisation').on(t.organisationId, t.awardedAt),
  ],
);

/** What retention destroyed: how many of what, never whose. */
export const destructions = sqliteTable(
  'destructions',
  {
    id: text('id').primaryKey(),
    organisationId: text('organisation_id').references(() => organisations.id),
    what: text('what').notNull(),
    count: integer('count').notNull(),
    at: time('at').notNull(),
  },
  (t) => [index('destructions_organisation').on(t.organisationId, t.at)],
);
