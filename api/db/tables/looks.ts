import { index, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { OrganisationKind } from '#domain/authorisation';
import type { LookKind, LookPurpose } from '#domain/organisation/look';
import { members } from './members.ts';
import { organisations } from './organisations.ts';
import { time } from './time.ts';

/** Somebody of an organisation looked at people by name; each of them sees it. */
export const looks = sqliteTable(
  'looks',
  {
    id: text('id').primaryKey(),
    organisationId: text('organisation_id')
      .notNull()
      .references(() => organisations.id),
    /** Who looked, and in which role. */
    byMemberId: text('by_member_id')
      .notNull()
      .references(() => members.id),
    role: text('role').$type<OrganisationKind>().notNull(),
    kind: text('kind').$type<LookKind>().notNull(),
    purpose: text('purpose').$type<LookPurpose>().notNull(),
    at: time('at').notNull(),
  },
  (t) => [index('looks_organisation').on(t.organisationId, t.at)],
);

export const lookedAt = sqliteTable(
  'looked_at',
  {
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
    lookId: text('look_id')
      .notNull()
      .references(() => looks.id),
  },
  (t) => [primaryKey({ columns: [t.memberId, t.lookId] }), index('looked_at_look').on(t.lookId)],
);
