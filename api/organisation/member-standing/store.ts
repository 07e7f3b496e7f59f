import { and, asc, eq, getTableColumns, gt, inArray, isNull, lt, max, ne, or, sql } from 'drizzle-orm';
import type { Database } from '../../db/client.ts';
import {
  applicationChanges,
  assignments,
  lowerings,
  memberStanding,
  members,
  renewals,
  results,
} from '../../db/schema.ts';

export type StandingRow = typeof memberStanding.$inferSelect;

/** Members whose row is out of date, at most so many. */
export async function outdated(db: Database, organisation: string, catalogueVersion: string, most: number) {
  const { memberId, changes } = memberStanding;
  const columns = {
    memberId,
    changes,
    organisationId: members.organisationId,
    teamId: members.teamId,
    learnerId: members.learnerId,
    status: members.status,
  };
  const chosen = () => db.read.select(columns).from(memberStanding).innerJoin(members, eq(members.id, memberId));
  const here = eq(memberStanding.organisationId, organisation);
  const changed = await chosen()
    .where(and(here, ne(changes, memberStanding.projected)))
    .limit(most);
  if (changed.length > 0) return changed;
  const { catalogueVersion: of } = memberStanding;
  return chosen()
    .where(and(here, or(lt(of, catalogueVersion), gt(of, catalogueVersion))))
    .limit(most);
}
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
  db.read
    .insert(memberStanding)
    .values(rows)
    .onConflictDoUpdate({ target: memberStanding.memberId, set: fromExcluded });

/** All columns but the member, and the count of changes: that may have grown since it was read. */
const fromExcluded = Object.fromEntries(
  Object.entries(getTableColumns(memberStanding))
    .filter(([key]) => key !== 'memberId' && key !== 'changes')
    .map(([key, column]) => [key, sql.raw(`excluded."${column.name}"`)]),
);

/** Makes every row out of date. */
export const forgetStanding = (db: Database) => db.read.update(memberStanding).set({ catalogueVersion: '' });
