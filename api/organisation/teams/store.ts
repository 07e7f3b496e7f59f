import { and, count, eq, inArray, sql } from 'drizzle-orm';
import type { Team } from '#domain/organisation/team-tree';
import type { Database } from '../../db/client.ts';
import { asList, asObject } from '../../db/one-value.ts';
import { prepared } from '../../db/prepared.ts';
import { assignments, joinLinks, lowerings, members, reminderPlans, teams } from '../../db/schema.ts';
import { derivedOnce } from '../../derived-once.ts';

const { id, name, parentId } = teams;

const everyTeam = prepared(({ read }) =>
  read
    .select({ all: asList(asObject({ id, name, parentId })) })
    .from(teams)
    .where(eq(teams.organisationId, sql.placeholder('organisation')))
    .prepare(),
);

/** All teams of an organisation, by name; the same list as long as they are the same. */
export async function teamsOf(db: Database, organisation: string): Promise<readonly Team[]> {
  const [row] = await everyTeam(db).execute({ organisation });
  return teamsIn(organisation, row?.all ?? '[]');
}

const teamsIn = derivedOnce((all): readonly Team[] => {
  const rows: { id: string; name: string; parentId: string | null }[] = JSON.parse(all);
  const found = rows.map(({ parentId: parent, ...team }) => ({ ...team, ...(parent !== null && { parent }) }));
  return found.toSorted((a, b) => compare(a.name, b.name) || compare(a.id, b.id));
});

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

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

/** True while no team is under this one. */
export const hasNoneUnder = (id: string) => sql`NOT EXISTS (SELECT 1 FROM teams WHERE parent_id = ${id})`;

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
