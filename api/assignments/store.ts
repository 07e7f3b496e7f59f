import { and, eq, isNotNull, isNull, or } from 'drizzle-orm';
import type { Database } from '../db/client.ts';
import { assignments } from '../db/schema.ts';

export type AssignmentRow = typeof assignments.$inferSelect;

/** What holds now for a team, or for this member alone; which of the teams are the member's is for the domain. */
export async function heldFor(db: Database, organisation: string, memberId: string): Promise<AssignmentRow[]> {
  const here = and(eq(assignments.organisationId, organisation), isNull(assignments.until));
  return db.read
    .select()
    .from(assignments)
    .where(and(here, or(eq(assignments.memberId, memberId), isNotNull(assignments.teamId))));
}
