import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { OpenBadge, Signed } from '#domain/open-badge';
import { learners } from './people.ts';
import { time } from './time.ts';

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

/** The place on a status list of a badge whose owner erased their account; kept, so that nobody else's badge gets it. */
export const erasedBadges = sqliteTable('erased_badges', {
  statusIndex: integer('status_index').primaryKey(),
  /** Where it was revoked, it stays so for who still holds the file. */
  revokedAt: time('revoked_at'),
});
