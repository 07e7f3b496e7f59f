import { and, asc, eq, getTableColumns, inArray, isNull, max, or, type SQL, sql } from 'drizzle-orm';
import { defaultSettings } from '#domain/organisation/settings';
import type { Moments } from '#domain/organisation/standing-now';
import { addAll } from '../../db/add-all.ts';
import type { Database } from '../../db/client.ts';
import {
  applicationChanges,
  assignments,
  lowerings,
  memberStanding,
  members,
  organisations,
  renewals,
  results,
} from '../../db/schema.ts';

/** What triggers keep beside what is projected; nothing here writes it. */
const kept = ['name', 'status', 'remindersOff', 'reminded', 'remindedAt', 'invitedAt'] as const;

export type StandingRow = Omit<typeof memberStanding.$inferSelect, (typeof kept)[number]>;

/** How old what was shown may be in this organisation, in months. */
export async function freshnessOf(db: Database, organisation: string): Promise<number> {
  const [row] = await db.read
    .select({ settings: organisations.settings })
    .from(organisations)
    .where(eq(organisations.id, organisation));
  return (row?.settings ?? defaultSettings).freshnessMonths;
}

interface Current extends Moments {
  catalogueVersion: string;
}

/** Members whose row is out of date, at most so many. */
export async function outdated(db: Database, organisation: string, current: Current, most: number) {
  const ids = await db.read.all<{ id: string }>(sql`${outdatedIds(organisation, current)} LIMIT ${most}`);
  return ids.length === 0 ? [] : rowsOf(db, inArray(memberStanding.memberId, idsOf(ids)));
}

/** How many those are; who has two reasons counts twice. */
export async function countOutdated(db: Database, organisation: string, current: Current): Promise<number> {
  const [row] = await db.read.all<{ n: number }>(
    sql`SELECT count(*) AS n FROM (${outdatedIds(organisation, current)})`,
  );
  return row?.n ?? 0;
}

/** The row of one member where it is out of date. */
export const outdatedOf = (db: Database, member: string, current: Current) =>
  rowsOf(db, and(eq(memberStanding.memberId, member), or(...reasons(current))));

async function rowsOf(db: Database, which: SQL | undefined) {
  const { memberId, changes } = memberStanding;
  const { organisationId, teamId, learnerId, status } = members;
  return db.read
    .select({ memberId, changes, organisationId, teamId, learnerId, status })
    .from(memberStanding)
    .innerJoin(members, eq(members.id, memberId))
    .where(which);
}

const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

/** Why a row is out of date. */
function reasons({ catalogueVersion, freshSince, expiringBefore }: Current) {
  const { changes, projected, catalogueVersion: of, oldestMet, oldestLasting } = memberStanding;
  return [
    sql`${changes} <> ${projected}`,
    sql`${of} < ${catalogueVersion}`,
    sql`${of} > ${catalogueVersion}`,
    sql`${oldestMet} IS NOT NULL AND ${oldestMet} <= ${freshSince}`,
    sql`${oldestLasting} IS NOT NULL AND ${oldestLasting} <= ${expiringBefore}`,
  ] as const;
}

/**
 * Every reason has an index of its own, in which there is nothing while all rows are up to date. The first is named, for
 * the database would rather look at all rows of the organisation by another.
 */
const outdatedIds = (organisation: string, current: Current) => {
  const [changed, ...others] = reasons(current);
  const because = (reason: SQL, index = sql``) =>
    sql`SELECT ${memberStanding.memberId} AS id FROM ${memberStanding} ${index} WHERE ${memberStanding.organisationId} = ${organisation} AND ${reason}`;
  const all = [because(changed, sql`INDEXED BY member_standing_changed`), ...others.map((one) => because(one))];
  return sql.join(all, sql` UNION ALL `);
};
export type Outdated = Awaited<ReturnType<typeof outdated>>[number];

const { kind, subject, relations, memberId, teamId } = assignments;

export async function assignmentsOf(db: Database, ids: readonly string[]) {
  return db.read
    .select({ memberId: sql<string>`${memberId}`, kind, subject, relations })
    .from(assignments)
    .where(and(inArray(memberId, [...ids]), isNull(assignments.until)));
}

export async function teamAssignmentsOf(db: Database, organisation: string) {
  const held = and(eq(assignments.organisationId, organisation), isNull(assignments.until));
  return db.read
    .select({ team: sql<string>`${teamId}`, kind, subject, relations })
    .from(assignments)
    .where(and(held, sql`${teamId} IS NOT NULL`));
}

export async function loweringsOf(db: Database, organisation: string) {
  return db.read
    .select({
      memberId: lowerings.memberId,
      teamId: lowerings.teamId,
      reason: lowerings.reason,
      decidedOn: lowerings.decidedOn,
    })
    .from(lowerings)
    .where(and(eq(lowerings.organisationId, organisation), isNull(lowerings.until)))
    .orderBy(asc(lowerings.decidedOn));
}

/** Per learner and cell when it was last attained. */
export async function attainedBy(db: Database, learnerIds: readonly string[]) {
  const { learnerId, cell } = results;
  return db.read
    .select({ learnerId, cell, at: sql<string>`${max(results.decidedAt)}` })
    .from(results)
    .where(and(inArray(learnerId, [...learnerIds]), eq(results.decision, 'attained')))
    .groupBy(learnerId, cell);
}

/** What members still have to renew, with what clears it. */
export async function openRenewals(db: Database, ids: readonly string[]) {
  return db.read
    .select({
      memberId: renewals.memberId,
      since: renewals.since,
      changedAt: applicationChanges.changedAt,
      cells: applicationChanges.cells,
    })
    .from(renewals)
    .innerJoin(applicationChanges, eq(applicationChanges.id, renewals.changeId))
    .where(and(inArray(renewals.memberId, [...ids]), isNull(renewals.clearedAt)));
}

export const putStanding = (db: Database, rows: StandingRow[]) =>
  addAll(db, memberStanding, rows).onConflictDoUpdate({ target: memberStanding.memberId, set: fromExcluded });

/** All columns but the member, and what may have changed since it was read. */
const others: readonly string[] = ['memberId', 'changes', ...kept];
const fromExcluded = Object.fromEntries(
  Object.entries(getTableColumns(memberStanding))
    .filter(([key]) => !others.includes(key))
    .map(([key, column]) => [key, sql.raw(`excluded."${column.name}"`)]),
);

/** Makes every row out of date. */
export const forgetStanding = (db: Database) => db.read.update(memberStanding).set({ catalogueVersion: '' });
