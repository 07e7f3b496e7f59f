import { sql } from 'drizzle-orm';
import { index, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { Relation } from '#domain/application';
import { members } from './members.ts';
import { organisations, teams } from './organisations.ts';
import { time } from './time.ts';

/** What the organisation says that a person, or everybody in a team and under it, does and works with. */
export const assignments = sqliteTable(
  'assignments',
  {
    id: text('id').primaryKey(),
    organisationId: text('organisation_id')
      .notNull()
      .references(() => organisations.id),
    memberId: text('member_id').references(() => members.id),
    teamId: text('team_id').references(() => teams.id),
    kind: text('kind', { enum: ['role', 'overlay', 'application'] }).notNull(),
    /** The id of a role or overlay of the taxonomy, or of an application in the organisation's register. */
    subject: text('subject').notNull(),
    /** For an application; empty means user. */
    relations: text('relations', { mode: 'json' }).$type<Relation[]>().notNull().default([]),
    source: text('source', { enum: ['hand', 'import', 'scim'] }).notNull(),
    since: time('since').notNull(),
    until: time('until'),
    /** Who gave the authority that a function such as human oversight needs: a body or a function, no name. */
    authorityBy: text('authority_by'),
    authorityOn: text('authority_on'),
  },
  (t) => [
    uniqueIndex('assignments_member')
      .on(t.memberId, t.kind, t.subject)
      .where(sql`${t.until} IS NULL AND ${t.memberId} IS NOT NULL`),
    uniqueIndex('assignments_team')
      .on(t.teamId, t.kind, t.subject)
      .where(sql`${t.until} IS NULL AND ${t.teamId} IS NOT NULL`),
    index('assignments_subject').on(t.organisationId, t.kind, t.subject, t.until, t.memberId, t.teamId),
  ],
);

/** A recorded choice of the organisation to ask less of a person or a team (taxonomy: lowering). */
export const lowerings = sqliteTable(
  'lowerings',
  {
    id: text('id').primaryKey(),
    organisationId: text('organisation_id')
      .notNull()
      .references(() => organisations.id),
    memberId: text('member_id').references(() => members.id),
    teamId: text('team_id').references(() => teams.id),
    reason: text('reason').notNull(),
    decidedOn: text('decided_on').notNull(),
    /** A body or a function, no name. */
    decidedBy: text('decided_by').notNull().default(''),
    until: time('until'),
  },
  (t) => [index('lowerings_organisation').on(t.organisationId)],
);

/** A member says that an assignment is not right. */
export const disputes = sqliteTable(
  'disputes',
  {
    id: text('id').primaryKey(),
    organisationId: text('organisation_id')
      .notNull()
      .references(() => organisations.id),
    assignmentId: text('assignment_id')
      .notNull()
      .references(() => assignments.id),
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
    remark: text('remark').notNull(),
    disputedAt: time('disputed_at').notNull(),
    answer: text('answer'),
    /** Absent of what was answered before this was kept. */
    outcome: text('outcome', { enum: ['keep', 'withdraw', 'uphold'] }),
    answeredAt: time('answered_at'),
  },
  (t) => [index('disputes_open').on(t.organisationId, t.answeredAt), index('disputes_member').on(t.memberId)],
);
