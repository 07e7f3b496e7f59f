import { and, desc, eq, isNotNull, isNull, or } from 'drizzle-orm';
import type { Database } from '../../db/client.ts';
import { lowerings } from '../../db/schema.ts';

export type LoweringRow = typeof lowerings.$inferSelect;
const isHeld = isNull(lowerings.until);

export const addLowering = (db: Database, row: typeof lowerings.$inferInsert) => db.read.insert(lowerings).values(row);

/** Ends what was lowered for the same member or team before. */
export const endEarlier = (db: Database, of: { member: string } | { team: string }, until: string) =>
  db.read
    .update(lowerings)
    .set({ until })
    .where(and('team' in of ? eq(lowerings.teamId, of.team) : eq(lowerings.memberId, of.member), isHeld));

/** Follow it by mustHaveChanged. */
export const endLowering = (db: Database, organisation: string, id: string, until: string) =>
  db.read
    .update(lowerings)
    .set({ until })
    .where(and(eq(lowerings.organisationId, organisation), eq(lowerings.id, id), isHeld));

/** The lowerings of an organisation that hold, the newest decision first. */
export async function loweringsIn(db: Database, organisation: string): Promise<LoweringRow[]> {
  return db.read
    .select()
    .from(lowerings)
    .where(and(eq(lowerings.organisationId, organisation), isHeld))
    .orderBy(desc(lowerings.decidedOn), desc(lowerings.id));
}

/** Those that hold for a team, or for this member alone. */
export async function loweringsFor(db: Database, organisation: string, memberId: string): Promise<LoweringRow[]> {
  const whose = or(eq(lowerings.memberId, memberId), isNotNull(lowerings.teamId));
  return db.read
    .select()
    .from(lowerings)
    .where(and(eq(lowerings.organisationId, organisation), isHeld, whose));
}
