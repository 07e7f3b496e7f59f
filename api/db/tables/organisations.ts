import { type AnySQLiteColumn, index, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { OrganisationSettings } from '#domain/organisation/settings';
import { time } from './time.ts';

export const organisations = sqliteTable(
  'organisations',
  {
    id: text('id').primaryKey(),
    name: text('name').notNull(),
    /** The name as names are compared; empty only where an older organisation already holds it. */
    nameKey: text('name_key'),
    /** Organisatie-identificatienummer, where it has one. */
    oin: text('oin'),
    /** The OIN once more; empty only without one, or where an older organisation already holds it. */
    oinKey: text('oin_key'),
    /** Where members can ask their questions. */
    contact: text('contact').notNull(),
    theme: text('theme'),
    settings: text('settings', { mode: 'json' }).$type<OrganisationSettings>().notNull(),
    createdAt: time('created_at').notNull(),
  },
  (t) => [uniqueIndex('organisations_name').on(t.nameKey), uniqueIndex('organisations_oin').on(t.oinKey)],
);

export const teams = sqliteTable(
  'teams',
  {
    id: text('id').primaryKey(),
    organisationId: text('organisation_id')
      .notNull()
      .references(() => organisations.id),
    parentId: text('parent_id').references((): AnySQLiteColumn => teams.id),
    name: text('name').notNull(),
    /** What the provisioning system calls it. */
    externalId: text('external_id'),
    createdAt: time('created_at').notNull(),
  },
  (t) => [
    index('teams_organisation').on(t.organisationId, t.name),
    uniqueIndex('teams_external').on(t.organisationId, t.externalId),
  ],
);
