import { and, count, eq, gt, isNull, lte, sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { type Done, doneTogether, nothingDone } from '#domain/organisation/published/activity';
import type { Database } from '../../db/client.ts';
import { inParts, rowIdsIn, theseRows } from '../../db/in-parts.ts';
import { badges, instructionReads, members, reminders, renewals } from '../../db/schema.ts';
import { turn } from '../../turns.ts';

/** What was done in an organisation after the one moment and up to the other, by whoever was a member then. */
export async function doneBetween(db: Database, organisation: string, from: string, until: string): Promise<Done> {
  const all = await rowIdsIn(db, members, eq(members.organisationId, organisation));
  const parts = await inParts(all, async (part) => [await doneBy(db, part, from, until)]);
  return parts.reduce(doneTogether, nothingDone);
}

async function doneBy(db: Database, part: readonly number[], from: string, until: string): Promise<Done> {
  const within = (at: AnySQLiteColumn) => and(theseRows(members, part), gt(at, from), lte(at, until));
  const wasMember = sql`${badges.awardedAt} >= ${members.joinedAt} AND ${badges.awardedAt} < coalesce(${members.endedAt}, '9999')`;
  const ofMembers = () => db.read.select({ n: count() }).from(members);
  const one = (rows: { n: number }[]) => rows[0]?.n ?? 0;
  const given = await ofMembers()
    .innerJoin(badges, eq(badges.learnerId, members.learnerId))
    .where(and(within(badges.awardedAt), wasMember, isNull(badges.revokedAt)));
  const reminded = await ofMembers()
    .innerJoin(reminders, eq(reminders.memberId, members.id))
    .where(and(within(reminders.sentAt), eq(reminders.state, 'sent')));
  await turn();
  const read = await ofMembers()
    .innerJoin(instructionReads, eq(instructionReads.memberId, members.id))
    .where(within(instructionReads.readAt));
  const renew = await ofMembers().innerJoin(renewals, eq(renewals.memberId, members.id)).where(within(renewals.since));
  return { badges: one(given), remindersSent: one(reminded), instructionsRead: one(read), toRenew: one(renew) };
}
