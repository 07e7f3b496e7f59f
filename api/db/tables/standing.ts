import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { members } from './members.ts';
import { time } from './time.ts';

/**
 * Per member what the organisation asks and when that was last shown: a projection for reports at scale, written in the
 * same write as the fact and rebuilt by command. A null under shown means: not shown. Nothing else of a result is here.
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
    /** counts: part of the report · advice: a profile without a demand · prohibited: uses what Art. 5 forbids */
    kind: text('kind', { enum: ['counts', 'advice', 'prohibited'] }).notNull(),
    /** The version of the catalogue whose levels stand here. */
    catalogueVersion: text('catalogue_version').notNull(),
    needBegrijpen: integer('need_begrijpen').notNull(),
    needGebruiken: integer('need_gebruiken').notNull(),
    needBeoordelen: integer('need_beoordelen').notNull(),
    needRecht: integer('need_recht').notNull(),
    needMensen: integer('need_mensen').notNull(),
    needOrganiseren: integer('need_organiseren').notNull(),
    needBouwen: integer('need_bouwen').notNull(),
    shownBegrijpen: time('shown_begrijpen'),
    shownGebruiken: time('shown_gebruiken'),
    shownBeoordelen: time('shown_beoordelen'),
    shownRecht: time('shown_recht'),
    shownMensen: time('shown_mensen'),
    shownOrganiseren: time('shown_organiseren'),
    shownBouwen: time('shown_bouwen'),
    /** The oldest renewal that is open. */
    renewSince: time('renew_since'),
  },
  (t) => [
    index('member_standing_organisation').on(t.organisationId, t.teamId),
    index('member_standing_learner').on(t.learnerId),
  ],
);
