import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { members } from './members.ts';
import { organisations, teams } from './organisations.ts';
import { time } from './time.ts';

export const reminderPlans = sqliteTable(
  'reminder_plans',
  {
    id: text('id').primaryKey(),
    organisationId: text('organisation_id')
      .notNull()
      .references(() => organisations.id),
    /** Nobody: the whole organisation. */
    teamId: text('team_id').references(() => teams.id),
    about: text('about', { enum: ['open', 'expiring', 'renewal'] }).notNull(),
    repeat: text('repeat', { enum: ['once', 'monthly'] }).notNull(),
    /** The day by which it should be done, which the mail names. */
    dueOn: text('due_on'),
    nextOn: text('next_on'),
    createdAt: time('created_at').notNull(),
    endedAt: time('ended_at'),
  },
  (t) => [
    index('reminder_plans_next').on(t.endedAt, t.nextOn),
    index('reminder_plans_organisation').on(t.organisationId),
  ],
);

/** That somebody was reminded, and when; not of what the mail said. */
export const reminders = sqliteTable(
  'reminders',
  {
    id: text('id').primaryKey(),
    planId: text('plan_id')
      .notNull()
      .references(() => reminderPlans.id),
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
    sentAt: time('sent_at').notNull(),
  },
  (t) => [index('reminders_member').on(t.memberId, t.sentAt), index('reminders_plan').on(t.planId, t.sentAt)],
);
