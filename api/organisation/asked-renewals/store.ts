import { and, eq, gte, inArray, isNull, type SQL, sql } from 'drizzle-orm';
import { type Relation, relations } from '#domain/application';
import type { Database } from '../../db/client.ts';
import { applicationChanges, members, renewals } from '../../db/schema.ts';
import { usesAmong, whomGiven } from '../application-users/store.ts';
import { divide } from '../unfinished-parts/store.ts';

interface Change {
  change: string;
  application: string;
  /** Of whom it is asked. */
  relations: readonly Relation[];
  at: string;
}

/** Asks it of everybody who works with the application so; the part that is for them does. */
export const askToRenew = (db: Database, organisation: string, change: Change) =>
  divide(db, organisation, { kind: 'renew', ...change }, whomGiven(organisation, change.application));

/** Takes back what is still asked of who no longer works with it. Put it in whatever takes away from many, or moves a team. */
export const checkUse = (db: Database, organisation: string, at: string) =>
  divide(db, organisation, { kind: 'check-use', at }, askedIn(sql`applications.organisation_id = ${organisation}`));

/** Takes back what an application that is no longer used still asks. */
export const withdrawAll = (db: Database, organisation: string, application: string, at: string) =>
  divide(db, organisation, { kind: 'withdraw', application, at }, askedIn(sql`applications.id = ${application}`));

/** Asks again what fell away when the application went out of use; who has left since is asked nothing. */
export const reopenAll = (
  db: Database,
  organisation: string,
  again: { application: string; retiredAt: string; at: string },
) =>
  divide(
    db,
    organisation,
    { kind: 'reopen', ...again },
    sql`SELECT id AS member FROM members WHERE organisation_id = ${organisation} AND status IN ('invited', 'active')`,
  );

/** Of whom something is still asked. */
const askedIn = (where: SQL) => sql`
  SELECT DISTINCT renewals.member_id AS member
  FROM applications CROSS JOIN application_changes ON application_changes.application_id = applications.id
    CROSS JOIN renewals ON renewals.change_id = application_changes.id AND renewals.cleared_at IS NULL
  WHERE ${where}`;

/** Puts a change on those of these members who work with the application so. */
export function addRenewals(
  db: Database,
  organisation: string,
  { change, application, relations, at }: Change,
  who: readonly string[],
) {
  const uses = usesAmong(organisation, sql`SELECT ${change}, ${application}, ${JSON.stringify(relations)}`, who);
  return db.read
    .insert(renewals)
    .select(sql`${uses} SELECT ${change}, member, ${at}, NULL, NULL FROM uses WHERE true`)
    .onConflictDoNothing();
}

export const withdrawRenewals = (db: Database, application: string, clearedAt: string, who: readonly string[]) =>
  db.read
    .update(renewals)
    .set({ clearedAt, clearedBy: 'withdrawn' })
    .where(and(isAmong(who), inArray(renewals.changeId, changesOf(db, application)), isNull(renewals.clearedAt)));

export const reopenRenewals = (db: Database, application: string, retiredAt: string, who: readonly string[]) =>
  db.read
    .update(renewals)
    .set({ clearedAt: null, clearedBy: null })
    .where(
      and(
        isAmong(who),
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
 * Takes back what was asked of those of these members who no longer work with the application, or not in the way that
 * was asked. Put it after whatever takes an assignment away or moves people.
 */
export function withdrawUnused(db: Database, organisation: string, clearedAt: string, who: readonly string[]) {
  const open = and(isAmong(who), isNull(renewals.clearedAt));
  const asked = sql`SELECT id, application_id, ifnull(relations, ${JSON.stringify(relations)}) FROM application_changes
    WHERE id IN (SELECT change_id FROM renewals WHERE ${open})`;
  const stillAsked = sql`${usesAmong(organisation, asked, who)} SELECT change, member FROM uses`;
  return db.read
    .update(renewals)
    .set({ clearedAt, clearedBy: 'unassigned' })
    .where(and(open, sql`(${renewals.changeId}, ${renewals.memberId}) NOT IN (${stillAsked})`));
}

const isAmong = (who: readonly string[]) =>
  sql`${renewals.memberId} IN (SELECT value FROM json_each(${JSON.stringify(who)}))`;

const changesOf = (db: Database, application: string) =>
  db.read
    .select({ id: applicationChanges.id })
    .from(applicationChanges)
    .where(eq(applicationChanges.applicationId, application));
