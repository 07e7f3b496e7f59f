import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { reminderRepeats, reminderTopics } from '#domain/organisation/reminder';
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
    /** Nobody: the whole organisation, unless the team has a name: then it is there no more. */
    teamId: text('team_id').references(() => teams.id),
    /** What the team was called when the plan was made. */
    teamName: text('team_name'),
    about: text('about', { enum: reminderTopics }).notNull(),
    repeat: text('repeat', { enum: reminderRepeats }).notNull(),
    /** Of one that comes back every so many weeks. */
    everyWeeks: integer('every_weeks'),
    /** For what expires: within so many weeks. */
    weeks: integer('weeks').notNull().default(8),
    /** The day by which it should be done, which the mail names. */
    dueOn: text('due_on'),
    /** The first day, from which weeks are counted; a month later it goes on on the same day of the month. */
    startsOn: text('starts_on').notNull().default(''),
    /** When it goes next, a day in the Netherlands; nobody knows of a plan that has ended. */
    nextOn: text('next_on'),
    createdAt: time('created_at').notNull(),
    endedAt: time('ended_at'),
  },
  (t) => [
    index('reminder_plans_next').on(t.endedAt, t.nextOn),
    index('reminder_plans_organisation').on(t.organisationId),
  ],
);

/**
 * planned: written before anything is sent, and holds the person's place · sending: being handed over, or lost while it
 * was; it is never sent again · sent · failed: given up
 */
export const reminderStates = ['planned', 'sending', 'sent', 'failed'] as const;

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
    state: text('state', { enum: reminderStates }).notNull().default('sent'),
    /** When it was planned, and once it is handed over: when that was. */
    sentAt: time('sent_at').notNull(),
    /** How often it was tried in vain. */
    failures: integer('failures').notNull().default(0),
    /** Of one that is planned: not before this moment. */
    tryAt: time('try_at'),
  },
  (t) => [
    index('reminders_member').on(t.memberId, t.sentAt),
    index('reminders_plan').on(t.planId, t.state),
    index('reminders_waiting').on(t.state, t.tryAt),
    index('reminders_sent').on(t.sentAt),
  ],
);
