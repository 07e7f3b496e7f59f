import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { members } from './members.ts';
import { time } from './time.ts';

/**
 * Per member what the organisation asks and when that was last shown: a projection for reports at scale. Triggers count
 * every fact that bears on it in changes, in the same write; a row is out of date while changes is not projected, its
 * levels are of another catalogue, or time has passed one of its two moments. A null under shown means: not shown.
 * Nothing else of a result is here.
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
    /** As bits in the order of the competences: what is asked, what of that still counts, what of that expires soon. */
    asked: integer('asked').notNull().default(0),
    met: integer('met').notNull().default(0),
    expiring: integer('expiring').notNull().default(0),
    /** The oldest showing that counts, and the oldest of which the end is not near. */
    oldestMet: time('oldest_met'),
    oldestLasting: time('oldest_lasting'),
    changes: integer('changes').notNull().default(1),
    projected: integer('projected').notNull().default(0),
  },
  (t) => [
    index('member_standing_organisation').on(t.organisationId, t.teamId),
    index('member_standing_learner').on(t.learnerId),
    index('member_standing_changed').on(t.organisationId).where(sql`${t.changes} <> ${t.projected}`),
    index('member_standing_renewal').on(t.organisationId).where(sql`${t.renewSince} IS NOT NULL`),
    index('member_standing_catalogue').on(t.organisationId, t.catalogueVersion),
    index('member_standing_met').on(t.organisationId, t.oldestMet).where(sql`${t.oldestMet} IS NOT NULL`),
    index('member_standing_lasting').on(t.organisationId, t.oldestLasting).where(sql`${t.oldestLasting} IS NOT NULL`),
  ],
);

const counted = (name: string) => integer(name).notNull().default(0);

/**
 * Per team how many of its own people, of no team under ''. Triggers on member_standing keep it in the same write, so that
 * reading it takes as long with any number of people and results.
 */
export const standingCounts = sqliteTable(
  'standing_counts',
  {
    organisationId: text('organisation_id').notNull(),
    teamId: text('team_id').notNull(),
    people: counted('people'),
    complete: counted('complete'),
    underWay: counted('under_way'),
    expiring: counted('expiring'),
    toRenew: counted('to_renew'),
    prohibited: counted('prohibited'),
    askedBegrijpen: counted('asked_begrijpen'),
    askedGebruiken: counted('asked_gebruiken'),
    askedBeoordelen: counted('asked_beoordelen'),
    askedRecht: counted('asked_recht'),
    askedMensen: counted('asked_mensen'),
    askedOrganiseren: counted('asked_organiseren'),
    askedBouwen: counted('asked_bouwen'),
    metBegrijpen: counted('met_begrijpen'),
    metGebruiken: counted('met_gebruiken'),
    metBeoordelen: counted('met_beoordelen'),
    metRecht: counted('met_recht'),
    metMensen: counted('met_mensen'),
    metOrganiseren: counted('met_organiseren'),
    metBouwen: counted('met_bouwen'),
    expiringBegrijpen: counted('expiring_begrijpen'),
    expiringGebruiken: counted('expiring_gebruiken'),
    expiringBeoordelen: counted('expiring_beoordelen'),
    expiringRecht: counted('expiring_recht'),
    expiringMensen: counted('expiring_mensen'),
    expiringOrganiseren: counted('expiring_organiseren'),
    expiringBouwen: counted('expiring_bouwen'),
  },
  (t) => [primaryKey({ columns: [t.organisationId, t.teamId] })],
);
