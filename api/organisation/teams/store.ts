import { and, asc, count, eq, inArray, sql } from 'drizzle-orm';
import type { Team } from '#domain/organisation/team-tree';
import type { Database } from '../../db/client.ts';
import { assignments, joinLinks, lowerings, members, reminderPlans, teams } from '../../db/schema.ts';

/** All teams of an organisation, by name. */
export async function teamsOf(db: Database, organisation: string): Promise<Team[]> {
  const { id, name, parentId } = teams;
  const rows = await db.read
    .select({ id, name, parentId })
    .from(teams)
    .where(eq(teams.organisationId, organisation))
    .orderBy(asc(name), asc(id));
  return rows.map(({ parentId: parent, ...team }) => ({ ...team, ...(parent !== null && { parent }) }));
}

export const addTeam = (db: Database, team: typeof teams.$inferInsert) => db.read.insert(teams).values(team);

export const changeTeam = (
  db: Database,
  organisation: string,
  id: string,
  set: { name: string; parentId: string | null },
) =>
  db.read
    .update(teams)
    .set(set)
    .where(and(eq(teams.organisationId, organisation), eq(teams.id, id)));

/** How many members, whatever their status, a team has of its own. */
export async function membersIn(db: Database, id: string): Promise<number> {
  const [row] = await db.read.select({ n: count() }).from(members).where(eq(members.teamId, id));
  return row?.n ?? 0;
}

/** Takes away a team in which nobody is, with what was only about that team. */
export function dropTeam(db: Database, organisation: string, id: string, now: string) {
  const one = db.read
    .select({ id: teams.id })
    .from(teams)
    .where(and(eq(teams.organisationId, organisation), eq(teams.id, id)));
  return [
    db.read.delete(assignments).where(inArray(assignments.teamId, one)),
    db.read.delete(lowerings).where(inArray(lowerings.teamId, one)),
    db.read.delete(joinLinks).where(inArray(joinLinks.teamId, one)),
    db.read
      .update(reminderPlans)
      .set({ teamId: null, nextOn: null, endedAt: sql`coalesce(${reminderPlans.endedAt}, ${now})` })
      .where(inArray(reminderPlans.teamId, one)),
    db.read.delete(teams).where(and(eq(teams.organisationId, organisation), eq(teams.id, id))),
  ] as const;
}
