import { and, count, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Database } from '../../db/client.ts';
import { assignments, lowerings, memberRoles, members, renewals } from '../../db/schema.ts';
import { mustHold } from '../../db/writer.ts';

/** Who is not on the list of this import; administrators and HR are never among them, and nobody who waits to be let in. */
function others(organisation: string, importId: string) {
  const listed = sql`SELECT json_extract(content, '$.address') FROM people_import_rows WHERE import_id = ${importId}`;
  const stays = sql`SELECT member_id FROM member_roles WHERE role IN ('organisation-administrator', 'hr')`;
  return and(
    eq(members.organisationId, organisation),
    inArray(members.status, ['active', 'invited']),
    sql`${members.address} NOT IN (${listed})`,
    sql`${members.id} NOT IN (${stays})`,
  );
}

export async function othersOf(db: Database, organisation: string, importId: string) {
  const { id, learnerId, organisationId } = members;
  return db.read.select({ id, learnerId, organisationId }).from(members).where(others(organisation, importId));
}

/** No list has so many rows: after them comes who is not on it. */
const afterAllRows = 2_000_000;

/** Gives who is not on the list a row of their own, with which their membership ends. Refused where they are not as many as this. */
export function listOthers(db: Database, organisation: string, importId: string, many: number) {
  const found = db.read.select({ n: count() }).from(members).where(others(organisation, importId));
  const { address, id } = members;
  return [
    mustHold(db.read, sql`(${found}) = ${many}`),
    db.read.run(sql`
      INSERT INTO people_import_rows (import_id, row, part, content, plan)
      SELECT ${importId}, ${afterAllRows} + row_number() OVER (), 0, json_object('address', ${address}),
        json_object('change', 'ended', 'member', ${id})
      FROM ${members} WHERE ${others(organisation, importId)}`),
  ] as const;
}

/** Ends these memberships, as endMember does for one. */
export function endOthers(db: Database, ids: readonly string[], endedAt: string) {
  const those = [...ids];
  return [
    db.read.delete(memberRoles).where(inArray(memberRoles.memberId, those)),
    db.read
      .update(assignments)
      .set({ until: endedAt })
      .where(and(inArray(assignments.memberId, those), isNull(assignments.until))),
    db.read
      .update(lowerings)
      .set({ until: endedAt })
      .where(and(inArray(lowerings.memberId, those), isNull(lowerings.until))),
    db.read
      .update(renewals)
      .set({ clearedAt: endedAt, clearedBy: 'withdrawn' })
      .where(and(inArray(renewals.memberId, those), isNull(renewals.clearedAt))),
    db.read
      .update(members)
      .set({ status: 'ended', endedAt })
      .where(and(inArray(members.id, those), isNull(members.endedAt))),
  ] as const;
}
