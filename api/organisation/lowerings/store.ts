import { and, desc, eq, isNotNull, isNull, or, sql } from 'drizzle-orm';
import type { Database } from '../../db/client.ts';
import { lowerings, members } from '../../db/schema.ts';

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

const columns = { lowering: lowerings, name: members.name, address: members.address, memberTeam: members.teamId };

/** The same with whom they are about, or those of one team: a page and one more, after this one. */
export async function loweringsAfter(
  db: Database,
  organisation: string,
  { team, limit, after }: { team?: string | undefined; limit: number; after?: LoweringRow | undefined },
) {
  const { organisationId, teamId, memberId, decidedOn, id } = lowerings;
  return db.read
    .select(columns)
    .from(lowerings)
    .leftJoin(members, eq(members.id, memberId))
    .where(
      and(
        eq(organisationId, organisation),
        isHeld,
        team === undefined ? undefined : eq(teamId, team),
        after && sql`(${decidedOn}, ${id}) < (${after.decidedOn}, ${after.id})`,
      ),
    )
    .orderBy(desc(decidedOn), desc(id))
    .limit(limit + 1);
}

export async function findLowering(db: Database, organisation: string, id: string): Promise<LoweringRow | undefined> {
  const [row] = await db.read
    .select()
    .from(lowerings)
    .where(and(eq(lowerings.organisationId, organisation), eq(lowerings.id, id)))
    .limit(1);
  return row;
}

/** Of whom less is asked, each with the team that they are in; a team stands for itself. */
export async function whomLowered(db: Database, organisation: string) {
  return db.read
    .select({
      memberId: lowerings.memberId,
      teamId: sql<string | null>`coalesce(${lowerings.teamId}, ${members.teamId})`,
    })
    .from(lowerings)
    .leftJoin(members, eq(members.id, lowerings.memberId))
    .where(and(eq(lowerings.organisationId, organisation), isHeld));
}

/** Those that hold for a team, or for this member alone. */
export async function loweringsFor(db: Database, organisation: string, memberId: string): Promise<LoweringRow[]> {
  const whose = or(eq(lowerings.memberId, memberId), isNotNull(lowerings.teamId));
  return db.read
    .select()
    .from(lowerings)
    .where(and(eq(lowerings.organisationId, organisation), isHeld, whose));
}
