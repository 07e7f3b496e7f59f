import { and, eq, isNull, ne, sql } from 'drizzle-orm';
import type { Database } from '../../db/client.ts';
import { assignments, lowerings, members, renewals } from '../../db/schema.ts';
import { mustHaveChanged } from '../../db/writer.ts';
import { dropRoles } from '../member-roles/store.ts';

/**
 * Ends a membership with all that was for as long as it lasted: roles, assignments, what was still to be renewed.
 * Refused where it had ended already. The account and what it earned are not touched.
 * @param again whether a provisioning system goes on to know this person by the same id
 */
export function endMember(db: Database, organisation: string, id: string, endedAt: string, again: 'same' | 'other') {
  const scimId = again === 'same' ? sql`coalesce(${members.scimId}, ${members.id})` : null;
  return [
    db.read
      .update(members)
      .set({ status: 'ended', endedAt, scimId })
      .where(and(eq(members.organisationId, organisation), eq(members.id, id), ne(members.status, 'ended'))),
    mustHaveChanged(db.read),
    dropRoles(db, id),
    db.read
      .update(assignments)
      .set({ until: endedAt })
      .where(and(eq(assignments.memberId, id), isNull(assignments.until))),
    db.read
      .update(lowerings)
      .set({ until: endedAt })
      .where(and(eq(lowerings.memberId, id), isNull(lowerings.until))),
    db.read
      .update(renewals)
      .set({ clearedAt: endedAt, clearedBy: 'withdrawn' })
      .where(and(eq(renewals.memberId, id), isNull(renewals.clearedAt))),
  ] as const;
}
