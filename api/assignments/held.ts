import { assignedTo } from '#domain/organisation/assigned-situation';
import type { Team } from '#domain/organisation/team-tree';
import type { Database } from '../db/client.ts';
import { type AssignmentRow, heldFor } from './store.ts';

/** What holds for a member: their own, and by which team the rest. */
export async function heldBy(
  db: Database,
  { id, organisationId, teamId }: { id: string; organisationId: string; teamId: string | null },
  teams: readonly Team[],
): Promise<(AssignmentRow & { via?: string })[]> {
  const rows = await heldFor(db, organisationId, id);
  const own = rows.filter(({ memberId }) => memberId === id);
  const ofTeams = rows.flatMap((row) => (row.teamId === null ? [] : [{ ...row, team: row.teamId }]));
  return assignedTo({ teams, assignments: ofTeams }, { own, ...(teamId !== null && { team: teamId }) });
}
