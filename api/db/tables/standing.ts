import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { memberStatuses, members } from './members.ts';
import { time } from './time.ts';

/**
 * What people are listed and reminded by that stands elsewhere; triggers keep it in the same write, whatever is projected.
 * Asked of each of 40,000 members by itself it takes longer than anybody waits.
 */
const besides = {
  name: text('name').notNull().default(''),
  status: text('status', { enum: memberStatuses }).notNull().default('ended'),
  remindersOff: integer('reminders_off', { mode: 'boolean' }).notNull().default(false),
  /** How often this member was reminded. */
  reminded: integer('reminded').notNull().default(0),
  /** When this person was last reminded, by whatever organisation: the same account, or the same address. */
  remindedAt: time('reminded_at'),
  /** When this member last got an invitation. */
  invitedAt: time('invited_at'),
};

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
    ...besides,
  },
  (t) => [
    index('member_standing_organisation').on(t.organisationId, t.teamId),
    index('member_standing_learner').on(t.learnerId),
    index('member_standing_changed').on(t.organisationId).where(sql`${t.changes} <> ${t.projected}`),
    index('member_standing_renewal').on(t.organisationId).where(sql`${t.renewSince} IS NOT NULL`),
    index('member_standing_catalogue').on(t.organisationId, t.catalogueVersion),
    index('member_standing_met')
      .on(t.organisationId, t.oldestMet, t.kind, t.status, t.teamId, t.remindersOff, t.remindedAt)
      .where(sql`${t.oldestMet} IS NOT NULL`),
    index('member_standing_lasting').on(t.organisationId, t.oldestLasting).where(sql`${t.oldestLasting} IS NOT NULL`),
    // All that people are chosen by, so that who does not fit is passed by without being read.
    index('member_standing_listed').on(
      ...([t.organisationId, t.name, t.memberId, t.kind, t.status, t.teamId, t.asked, t.met, t.expiring] as const),
      ...([t.oldestMet, t.renewSince, t.remindersOff, t.reminded, t.remindedAt, t.invitedAt] as const),
    ),
    // Who is counted otherwise than the kept counts do, where reminders are counted.
    index('member_standing_invited')
      .on(
        ...([t.organisationId, t.teamId, t.kind, t.asked, t.met, t.renewSince] as const),
        ...([t.reminded, t.remindersOff, t.remindedAt, t.invitedAt] as const),
      )
      .where(sql`${t.status} = 'invited'`),
    index('member_standing_reminded')
      .on(t.organisationId, t.remindedAt, t.teamId, t.kind, t.status, t.asked, t.met, t.renewSince)
      .where(sql`${t.remindedAt} IS NOT NULL`),
    index('member_standing_unwilling')
      .on(t.organisationId, t.teamId, t.kind, t.status, t.asked, t.met, t.renewSince, t.remindedAt)
      .where(sql`${t.remindersOff} = 1`),
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
