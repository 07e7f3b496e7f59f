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

/** Ends the memberships of who is not on the list, as endMember does for one. Refused where they are not as many as this. */
export function endOthers(db: Database, organisation: string, importId: string, endedAt: string, many: number) {
  const found = db.read.select({ n: count() }).from(members).where(others(organisation, importId));
  const ids = db.read.select({ id: members.id }).from(members).where(others(organisation, importId));
  return [
    mustHold(db.read, sql`(${found}) = ${many}`),
    db.read.delete(memberRoles).where(inArray(memberRoles.memberId, ids)),
    db.read
      .update(assignments)
      .set({ until: endedAt })
      .where(and(inArray(assignments.memberId, ids), isNull(assignments.until))),
    db.read
      .update(lowerings)
      .set({ until: endedAt })
      .where(and(inArray(lowerings.memberId, ids), isNull(lowerings.until))),
    db.read
      .update(renewals)
      .set({ clearedAt: endedAt, clearedBy: 'withdrawn' })
      .where(and(inArray(renewals.memberId, ids), isNull(renewals.clearedAt))),
    db.read.update(members).set({ status: 'ended', endedAt }).where(others(organisation, importId)),
  ] as const;
}
