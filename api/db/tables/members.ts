import { isNull } from 'drizzle-orm';
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { OrganisationRole } from '#domain/organisation/role';
import { organisations, teams } from './organisations.ts';
import { learners } from './people.ts';
import { time } from './time.ts';

/** invited: not yet bound to a person · asked: came by a link, waits for approval · active · ended */
export const memberStatuses = ['invited', 'asked', 'active', 'ended'] as const;

/** waiting: not yet handed over · sent · failed: could not be handed over, and can be sent again */
export const invitationMails = ['waiting', 'sent', 'failed'] as const;

/** A membership that ended stays as it was; who comes back gets a new one. */
export const members = sqliteTable(
  'members',
  {
    id: text('id').primaryKey(),
    organisationId: text('organisation_id')
      .notNull()
      .references(() => organisations.id),
    teamId: text('team_id').references(() => teams.id),
    /** Bound when an invitation is redeemed, whatever address stood on it. */
    learnerId: text('learner_id').references(() => learners.id),
    /** The work address as the organisation wrote it, in lower case; never used to sign in. */
    address: text('address').notNull(),
    name: text('name').notNull().default(''),
    status: text('status', { enum: memberStatuses }).notNull(),
    externalId: text('external_id'),
    /** How a provisioning system names who it sent away or brought back; a member without it goes by their own id. */
    scimId: text('scim_id'),
    createdAt: time('created_at').notNull(),
    joinedAt: time('joined_at'),
    endedAt: time('ended_at'),
    /** The member's own choice. */
    remindersOff: integer('reminders_off', { mode: 'boolean' }).notNull().default(false),
  },
  (t) => [
    uniqueIndex('members_address').on(t.organisationId, t.address).where(isNull(t.endedAt)),
    uniqueIndex('members_once').on(t.learnerId, t.organisationId).where(isNull(t.endedAt)),
    index('members_learner').on(t.learnerId, t.organisationId),
    uniqueIndex('members_external').on(t.organisationId, t.externalId).where(isNull(t.endedAt)),
    index('members_by_external').on(t.organisationId, t.externalId),
    index('members_by_address').on(t.organisationId, t.address),
    uniqueIndex('members_scim').on(t.scimId),
    // All that members are looked for by, so that who does not fit is passed by without being read.
    index('members_listed').on(t.organisationId, t.name, t.id, t.status, t.teamId, t.address),
    index('members_status').on(t.organisationId, t.status, t.name, t.id),
    index('members_team').on(t.teamId, t.name, t.id),
    index('members_ended').on(t.endedAt),
    index('members_addressed').on(t.address),
  ],
);

export const memberRoles = sqliteTable(
  'member_roles',
  {
    id: text('id').primaryKey(),
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
    role: text('role').$type<OrganisationRole>().notNull(),
    /** For a manager: this team and all under it. Empty where the role is not about a team. */
    teamId: text('team_id').notNull().default(''),
    givenAt: time('given_at').notNull(),
  },
  (t) => [uniqueIndex('member_roles_once').on(t.memberId, t.role, t.teamId)],
);

export const invitations = sqliteTable(
  'invitations',
  {
    id: text('id').primaryKey(),
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
    tokenHash: text('token_hash').notNull(),
    sentAt: time('sent_at').notNull(),
    mail: text('mail', { enum: invitationMails }).notNull().default('sent'),
    expiresAt: time('expires_at').notNull(),
    redeemedAt: time('redeemed_at'),
  },
  (t) => [uniqueIndex('invitations_token').on(t.tokenHash), index('invitations_member').on(t.memberId, t.sentAt)],
);

/** A link with which people ask to join a team; somebody of the organisation lets them in. */
export const joinLinks = sqliteTable(
  'join_links',
  {
    id: text('id').primaryKey(),
    organisationId: text('organisation_id')
      .notNull()
      .references(() => organisations.id),
    teamId: text('team_id').references(() => teams.id),
    tokenHash: text('token_hash').notNull(),
    createdAt: time('created_at').notNull(),
    expiresAt: time('expires_at').notNull(),
    closedAt: time('closed_at'),
  },
  (t) => [uniqueIndex('join_links_token').on(t.tokenHash), index('join_links_organisation').on(t.organisationId)],
);

/** With what a provisioning system shows who it is. */
export const scimTokens = sqliteTable(
  'scim_tokens',
  {
    id: text('id').primaryKey(),
    organisationId: text('organisation_id')
      .notNull()
      .references(() => organisations.id),
    label: text('label').notNull(),
    tokenHash: text('token_hash').notNull(),
    /** Whether who it puts on the list gets an invitation at once. */
    invites: integer('invites', { mode: 'boolean' }).notNull().default(false),
    createdAt: time('created_at').notNull(),
    usedAt: time('used_at'),
    revokedAt: time('revoked_at'),
  },
  (t) => [uniqueIndex('scim_tokens_token').on(t.tokenHash), index('scim_tokens_organisation').on(t.organisationId)],
);
