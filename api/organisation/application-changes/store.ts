import { and, desc, eq, gte, inArray, isNull, sql } from 'drizzle-orm';
import type { Relation } from '#domain/application';
import type { Database } from '../../db/client.ts';
import { applicationChanges, applicationEdits, members, renewals } from '../../db/schema.ts';
import type { PageQuery } from '../../http/pages.ts';
import { relatesAs, usesOf } from '../application-users/store.ts';

export type ChangeRow = typeof applicationChanges.$inferSelect;

export const addEdits = (db: Database, rows: (typeof applicationEdits.$inferInsert)[]) =>
  db.read.insert(applicationEdits).values(rows);

export const addChange = (db: Database, row: typeof applicationChanges.$inferInsert) =>
  db.read.insert(applicationChanges).values(row);

/** Puts the change on everybody whom it affects at that moment: one statement, however many they are. */
export function addRenewals(
  db: Database,
  change: { id: string; application: string; relations: readonly Relation[]; since: string },
  organisation: string,
) {
  const { id, application, since } = change;
  const uses = usesOf(organisation, [application], change.relations);
  return db.read.insert(renewals).select(sql`${uses} SELECT ${id}, member, ${since}, NULL, NULL FROM uses`);
}

/** Takes back what an application that is no longer used still asked. */
export const withdrawRenewals = (db: Database, application: string, clearedAt: string) =>
  db.read
    .update(renewals)
    .set({ clearedAt, clearedBy: 'withdrawn' })
    .where(and(inArray(renewals.changeId, changesOf(db, application)), isNull(renewals.clearedAt)));

/** Asks again what fell away when the application went out of use; who has left since is asked nothing. */
export const reopenRenewals = (db: Database, application: string, retiredAt: string) =>
  db.read
    .update(renewals)
    .set({ clearedAt: null, clearedBy: null })
    .where(
      and(
        inArray(renewals.changeId, changesOf(db, application)),
        eq(renewals.clearedBy, 'withdrawn'),
        gte(renewals.clearedAt, retiredAt),
        inArray(
          renewals.memberId,
          db.read
            .select({ id: members.id })
            .from(members)
            .where(inArray(members.status, ['invited', 'active'])),
        ),
      ),
    );

/**
 * Takes back what was asked of who no longer works with the application, or not in the way that was asked. Put it after
 * whatever takes an assignment away or moves people or teams.
 * @param who the only people whom that can concern; without it, the whole organisation
 */
export function withdrawUnused(db: Database, organisation: string, clearedAt: string, who?: readonly string[]) {
  const only = who ? sql`AND members.id IN (SELECT value FROM json_each(${JSON.stringify(who)}))` : sql``;
  const stillAsked = sql`WITH RECURSIVE asked (change, team, member) AS MATERIALIZED (
      SELECT application_changes.id, assignments.team_id, assignments.member_id
      FROM applications JOIN application_changes ON application_changes.application_id = applications.id
        JOIN assignments ON assignments.organisation_id = ${organisation} AND assignments.kind = 'application'
          AND assignments.subject = applications.id AND assignments.until IS NULL
      WHERE applications.organisation_id = ${organisation}
        AND EXISTS (SELECT 1 FROM renewals AS one WHERE one.change_id = application_changes.id AND one.cleared_at IS NULL)
        AND (application_changes.relations IS NULL OR ${relatesAs(sql`SELECT value FROM json_each(application_changes.relations)`)})
    ), below (change, team) AS (
      SELECT change, team FROM asked WHERE team IS NOT NULL
      UNION SELECT below.change, teams.id FROM below JOIN teams ON teams.parent_id = below.team
    )
    SELECT below.change, members.id FROM members JOIN below ON below.team = members.team_id
    WHERE members.organisation_id = ${organisation} AND members.status = 'active' ${only}
    UNION ALL
    SELECT asked.change, members.id FROM members JOIN asked ON asked.member = members.id
    WHERE members.organisation_id = ${organisation} AND members.status = 'active' ${only}`;
  const whose = sql`SELECT id FROM members WHERE organisation_id = ${organisation} ${only}`;
  const { changeId, memberId } = renewals;
  return db.read
    .update(renewals)
    .set({ clearedAt, clearedBy: 'unassigned' })
    .where(
      and(
        sql`${memberId} IN (${whose})`,
        isNull(renewals.clearedAt),
        sql`(${changeId}, ${memberId}) NOT IN (${stillAsked})`,
      ),
    )
    .returning({ change: changeId });
}

const changesOf = (db: Database, application: string) =>
  db.read
    .select({ id: applicationChanges.id })
    .from(applicationChanges)
    .where(eq(applicationChanges.applicationId, application));

/** What was changed about an application, newest first: a page and one more. */
export async function editsAfter(db: Database, application: string, { cursor, limit }: PageQuery) {
  const { id, editedAt, applicationId } = applicationEdits;
  const isEarlier = cursor === undefined ? undefined : sql`${editedAt} || '~' || ${id} < ${cursor}`;
  return db.read
    .select()
    .from(applicationEdits)
    .where(and(eq(applicationId, application), isEarlier))
    .orderBy(desc(editedAt), desc(id))
    .limit(limit + 1);
}

/** What these edits asked to renew, each with of how many people. */
export async function changesBy(db: Database, edits: readonly string[]): Promise<(ChangeRow & { people: number })[]> {
  const people = sql<number>`(SELECT count(*) FROM renewals WHERE renewals.change_id = ${applicationChanges.id})`;
  const rows = await db.read
    .select({ change: applicationChanges, people })
    .from(applicationChanges)
    .where(inArray(applicationChanges.editId, [...edits]));
  return rows.map((row) => ({ ...row.change, people: row.people }));
}
