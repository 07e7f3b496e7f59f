import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { members } from './members.ts';
import { time } from './time.ts';

/**
 * Per member what the organisation asks and when that was last shown: a projection for reports at scale. Triggers count
 * every fact that bears on it in changes, in the same write; a row is out of date while changes is not projected, or its
 * levels are of another catalogue. A null under shown means: not shown. Nothing else of a result is here.
 */
export const memberStanding = sqliteTable(
  'member_standing',
  {
    memberId: text('member_id')
      .primaryKey()
      .references(() => members.id),
    organisationId: text('organisation_id').notNull(),
    teamId: text('team_id'),
    learnerId: text('learner_id'),
    /** absent: no member (any more) · counts: part of the report · advice: asked nothing · prohibited: uses what Art. 5 forbids */
    kind: text('kind', { enum: ['absent', 'counts', 'advice', 'prohibited'] })
      .notNull()
      .default('absent'),
    /** The version of the catalogue whose levels stand here. */
    catalogueVersion: text('catalogue_version').notNull().default(''),
    needBegrijpen: integer('need_begrijpen').notNull().default(0),
    needGebruiken: integer('need_gebruiken').notNull().default(0),
    needBeoordelen: integer('need_beoordelen').notNull().default(0),
    needRecht: integer('need_recht').notNull().default(0),
    needMensen: integer('need_mensen').notNull().default(0),
    needOrganiseren: integer('need_organiseren').notNull().default(0),
    needBouwen: integer('need_bouwen').notNull().default(0),
    shownBegrijpen: time('shown_begrijpen'),
    shownGebruiken: time('shown_gebruiken'),
    shownBeoordelen: time('shown_beoordelen'),
    shownRecht: time('shown_recht'),
    shownMensen: time('shown_mensen'),
    shownOrganiseren: time('shown_organiseren'),
    shownBouwen: time('shown_bouwen'),
    /** The oldest renewal that is open. */
    renewSince: time('renew_since'),
    changes: integer('changes').notNull().default(1),
    projected: integer('projected').notNull().default(0),
  },
  (t) => [
    index('member_standing_organisation').on(t.organisationId, t.teamId),
    index('member_standing_learner').on(t.learnerId),
    index('member_standing_changed').on(t.organisationId).where(sql`${t.changes} <> ${t.projected}`),
    index('member_standing_renewal').on(t.organisationId).where(sql`${t.renewSince} IS NOT NULL`),
    index('member_standing_catalogue').on(t.organisationId, t.catalogueVersion),
  ],
);
