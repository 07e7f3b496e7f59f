import { and, eq, sql } from 'drizzle-orm';
import type { Database } from '../../db/client.ts';
import { memberRoles, members, teams } from '../../db/schema.ts';
import { dropTeam } from '../teams/store.ts';
import { divide } from '../unfinished-parts/store.ts';

/** Puts these members in this team, where it has not gone since. */
export const putInTeam = (db: Database, team: string, who: readonly string[]) =>
  db.read
    .update(members)
    .set({ teamId: team })
    .where(and(isAmong(who), sql`EXISTS (SELECT 1 FROM ${teams} WHERE ${teams.id} = ${team})`));

/** Puts those of these members who are in this team in none. */
export const takeOutOfTeam = (db: Database, team: string, who: readonly string[]) =>
  db.read
    .update(members)
    .set({ teamId: null })
    .where(and(isAmong(who), eq(members.teamId, team)));

/** Lets everybody leave a team, whatever their status. */
export const leaveAll = (db: Database, organisation: string, team: string, at: string) =>
  divide(
    db,
    organisation,
    { kind: 'leave-team', team, at },
    sql`SELECT id AS member FROM members WHERE team_id = ${team}`,
  );

/** Takes away a team that everybody has left. What was put in or under it at the last moment goes to where it would be without. */
export function dropLeftTeam(db: Database, organisation: string, id: string, now: string) {
  const above = sql`(SELECT parent_id FROM teams WHERE id = ${id})`;
  const { read } = db;
  return [
    read.update(members).set({ teamId: null }).where(eq(members.teamId, id)),
    read.update(teams).set({ parentId: above }).where(eq(teams.parentId, id)),
    read.delete(memberRoles).where(eq(memberRoles.teamId, id)),
    ...dropTeam(db, organisation, id, now),
  ] as const;
}

const isAmong = (who: readonly string[]) => sql`${members.id} IN (SELECT value FROM json_each(${JSON.stringify(who)}))`;
