import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { time } from './time.ts';

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
    /** What this person may do has changed: triggers set it, and the next request gets a new token. */
    mustRenew: integer('must_renew', { mode: 'boolean' }).notNull().default(false),
    /** The token before this one, for requests that were already under way. */
    previousHash: text('previous_hash'),
    previousUntil: time('previous_until'),
  },
  (t) => [index('sessions_learner').on(t.learnerId), uniqueIndex('sessions_previous').on(t.previousHash)],
);
