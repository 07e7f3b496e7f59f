import { assignedTo } from '#domain/organisation/assigned-situation';
import { type Team, withParents } from '#domain/organisation/team-tree';
import type { Database } from '../../db/client.ts';
import { type AssignmentRow, ofTeams, ownOf } from './store.ts';

/** What holds for a member: their own, and by which team the rest. */
export async function heldBy(
  db: Database,
  { id, teamId }: { id: string; teamId: string | null },
  teams: readonly Team[],
): Promise<(AssignmentRow & { via?: string })[]> {
  const team = teamId ?? undefined;
  const above = team === undefined ? [] : withParents(teams, team);
  const [own, assignments] = await Promise.all([ownOf(db, id), ofTeams(db, above)]);
  return assignedTo<AssignmentRow>({ teams, assignments }, { own, team });
}
