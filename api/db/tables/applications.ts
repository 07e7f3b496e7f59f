import { isNull } from 'drizzle-orm';
import { index, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { Relation } from '#domain/application';
import type { OrganisationKind } from '#domain/authorisation';
import type { RegisteredApplication } from '#domain/organisation/application';
import type { FieldEdit } from '#domain/organisation/application-edit';
import type { CellId } from '#domain/taxonomy';
import { members } from './members.ts';
import { organisations } from './organisations.ts';
import { time } from './time.ts';

/** What of an application has no column of its own. */
type ApplicationContent = Omit<RegisteredApplication, 'id' | 'name' | 'owner' | 'reviewOn' | 'retired'>;

/** The organisation's register of AI applications. */
export const applications = sqliteTable(
  'applications',
  {
    id: text('id').primaryKey(),
    organisationId: text('organisation_id')
      .notNull()
      .references(() => organisations.id),
    name: text('name').notNull(),
    content: text('content', { mode: 'json' }).$type<ApplicationContent>().notNull(),
    ownerId: text('owner_id').references(() => members.id),
    /** Its id in the Algoritmeregister, where it came from there. */
    registerId: text('register_id'),
    reviewOn: text('review_on'),
    createdAt: time('created_at').notNull(),
    updatedAt: time('updated_at').notNull(),
    retiredAt: time('retired_at'),
  },
  (t) => [
    index('applications_organisation').on(t.organisationId, t.name),
    uniqueIndex('applications_register').on(t.organisationId, t.registerId),
  ],
);

/** What was changed about an application, when, and as what somebody did it: the history that the organisation reads. */
export const applicationEdits = sqliteTable(
  'application_edits',
  {
    id: text('id').primaryKey(),
    applicationId: text('application_id')
      .notNull()
      .references(() => applications.id),
    role: text('role').$type<OrganisationKind>().notNull(),
    fields: text('fields', { mode: 'json' }).$type<FieldEdit[]>().notNull(),
    editedAt: time('edited_at').notNull(),
  },
  (t) => [index('application_edits_application').on(t.applicationId, t.editedAt)],
);

/** A dated change of an application for which people have to renew what they showed (organisation/renewal.ts). */
export const applicationChanges = sqliteTable(
  'application_changes',
  {
    id: text('id').primaryKey(),
    applicationId: text('application_id')
      .notNull()
      .references(() => applications.id),
    /** The edit by which it came. */
    editId: text('edit_id').references(() => applicationEdits.id),
    what: text('what', { enum: ['risk', 'model', 'purpose', 'instruction'] }).notNull(),
    /** For whom; null means everyone who works with it. */
    relations: text('relations', { mode: 'json' }).$type<Relation[]>(),
    reason: text('reason').notNull(),
    /** What clears it: these cells shown after the change, or the instruction of this version read. */
    cells: text('cells', { mode: 'json' }).$type<CellId[]>().notNull().default([]),
    instructionVersion: text('instruction_version'),
    changedAt: time('changed_at').notNull(),
  },
  (t) => [
    index('application_changes_application').on(t.applicationId, t.changedAt),
    index('application_changes_edit').on(t.editId),
  ],
);

/** To be renewed: one row per person that a change affects. */
export const renewals = sqliteTable(
  'renewals',
  {
    changeId: text('change_id')
      .notNull()
      .references(() => applicationChanges.id),
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
    since: time('since').notNull(),
    clearedAt: time('cleared_at'),
    /** withdrawn: the application or the membership ended · unassigned: this person no longer works with it so */
    clearedBy: text('cleared_by', { enum: ['shown', 'read', 'withdrawn', 'unassigned'] }),
  },
  (t) => [
    primaryKey({ columns: [t.changeId, t.memberId] }),
    index('renewals_member').on(t.memberId, t.clearedAt),
    index('renewals_open').on(t.changeId, t.memberId).where(isNull(t.clearedAt)),
  ],
);

export const instructionReads = sqliteTable(
  'instruction_reads',
  {
    applicationId: text('application_id')
      .notNull()
      .references(() => applications.id),
    version: text('version').notNull(),
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
    readAt: time('read_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.applicationId, t.version, t.memberId] })],
);
