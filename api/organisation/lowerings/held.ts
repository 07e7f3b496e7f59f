import { teamLowering } from '#domain/organisation/assigned-situation';
import type { Team } from '#domain/organisation/team-tree';
import type { Database } from '../../db/client.ts';
import { type LoweringRow, loweringsFor } from './store.ts';

/** The lowering that holds for a member: their own, or else that of the nearest team. */
export async function loweringOf(
  db: Database,
  { id, organisationId, teamId }: { id: string; organisationId: string; teamId: string | null },
  teams: readonly Team[],
): Promise<LoweringRow | undefined> {
  const rows = await loweringsFor(db, organisationId, id);
  const ofTeams = rows.flatMap((row) => (row.teamId === null ? [] : [{ ...row, team: row.teamId }]));
  const own = rows.find(({ memberId }) => memberId === id);
  return own ?? teamLowering({ teams, lowerings: ofTeams }, teamId ?? undefined);
}
