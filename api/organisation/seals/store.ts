import { and, asc, count, desc, eq, gt, isNull, lte, sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import * as z from 'zod';
import type { Done } from '#domain/organisation/published/activity';
import type { Database } from '../../db/client.ts';
import {
  badges,
  instructionReads,
  memberStanding,
  members,
  publishedMonths,
  reminders,
  renewals,
  seals,
} from '../../db/schema.ts';

export type SealRow = typeof seals.$inferSelect;
export type PublishedMonth = typeof publishedMonths.$inferSelect;

const listed = { id: seals.id, asOf: seals.asOf, kind: seals.kind, digest: seals.digest, sealedAt: seals.sealedAt };

/** All seals of an organisation, newest first, without what they hold. */
export async function sealsOf(db: Database, organisation: string) {
  return db.read.select(listed).from(seals).where(eq(seals.organisationId, organisation)).orderBy(desc(seals.asOf));
}

export async function findSeal(db: Database, organisation: string, id: string): Promise<SealRow | undefined> {
  const [row] = await db.read
    .select()
    .from(seals)
    .where(and(eq(seals.organisationId, organisation), eq(seals.id, id)))
    .limit(1);
  return row;
}

export async function sealOn(db: Database, organisation: string, asOf: string): Promise<SealRow | undefined> {
  const [row] = await db.read
    .select()
    .from(seals)
    .where(and(eq(seals.organisationId, organisation), eq(seals.asOf, asOf)))
    .limit(1);
  return row;
}

/** The last month-end that was sealed. */
export async function lastMonthEndSealed(db: Database, organisation: string): Promise<string | undefined> {
  const [row] = await db.read
    .select({ asOf: seals.asOf })
    .from(seals)
    .where(and(eq(seals.organisationId, organisation), eq(seals.kind, 'month-end')))
    .orderBy(desc(seals.asOf))
    .limit(1);
  return row?.asOf;
}

/** What was published up to this day, oldest first. */
export async function publishedUpTo(db: Database, organisation: string, day: string): Promise<PublishedMonth[]> {
  const { organisationId, asOf } = publishedMonths;
  return db.read
    .select()
    .from(publishedMonths)
    .where(and(eq(organisationId, organisation), lte(asOf, day)))
    .orderBy(asc(asOf));
}

/** The member, and as bits what is asked and what of that still counts. */
const countedRows = z.array(z.tuple([z.string(), z.number(), z.number()]));

/**
 * Everybody who counts, with what is asked of them and what they have: in one statement, for all of it is of one moment,
 * and as one value per team, for learners who save an answer wait while rows are handed over.
 */
export async function countedMembers(db: Database, organisation: string) {
  const { teamId, memberId, asked, met } = memberStanding;
  const teams = await db.read
    .select({ teamId, people: sql<string>`json_group_array(json_array(${memberId}, ${asked}, ${met}))` })
    .from(memberStanding)
    .where(and(eq(memberStanding.organisationId, organisation), eq(memberStanding.kind, 'counts')))
    .groupBy(teamId);
  return teams.flatMap(({ teamId: team, people }) =>
    countedRows.parse(JSON.parse(people)).map(([id, asked, met]) => ({ team, id, asked, met })),
  );
}

/** What was done in an organisation after the one moment and up to the other, by whoever was a member then. */
export async function doneBetween(db: Database, organisation: string, from: string, until: string): Promise<Done> {
  const here = eq(members.organisationId, organisation);
  const within = (at: AnySQLiteColumn) => and(here, gt(at, from), lte(at, until));
  const one = (rows: { n: number }[]) => rows[0]?.n ?? 0;
  const wasMember = sql`${badges.awardedAt} >= ${members.joinedAt} AND ${badges.awardedAt} < coalesce(${members.endedAt}, '9999')`;
  const ofMembers = () => db.read.select({ n: count() }).from(members);
  const [given, reminded, read, renew] = await Promise.all([
    ofMembers()
      .innerJoin(badges, eq(badges.learnerId, members.learnerId))
      .where(and(within(badges.awardedAt), wasMember, isNull(badges.revokedAt))),
    ofMembers()
      .innerJoin(reminders, eq(reminders.memberId, members.id))
      .where(and(within(reminders.sentAt), eq(reminders.state, 'sent'))),
    ofMembers()
      .innerJoin(instructionReads, eq(instructionReads.memberId, members.id))
      .where(within(instructionReads.readAt)),
    ofMembers().innerJoin(renewals, eq(renewals.memberId, members.id)).where(within(renewals.since)),
  ]);
  return { badges: one(given), remindersSent: one(reminded), instructionsRead: one(read), toRenew: one(renew) };
}

export const addSeal = (db: Database, row: SealRow) => db.read.insert(seals).values(row);
