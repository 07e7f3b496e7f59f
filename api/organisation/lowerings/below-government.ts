import { isBelowGovernment, isTeamBelowGovernment } from '#domain/organisation/below-government';
import type { Deps } from '../../context.ts';
import { organisationOf } from '../member-standing/needs.ts';
import { assignmentsOf } from '../member-standing/store.ts';

interface Of {
  memberId: string | null;
  teamId: string | null;
}

/**
 * Tells whether what is asked stays under the level of government: of one of these members as it holds for them, and of
 * a team for whoever has only what the team has.
 */
export async function belowGovernmentIn(
  deps: Pick<Deps, 'db' | 'catalogue'>,
  organisation: string,
  members: readonly string[],
): Promise<(of: Of) => boolean> {
  const [{ taxonomy, ownLowerings, ...teams }, assigned] = await Promise.all([
    organisationOf(deps, organisation),
    assignmentsOf(deps.db, members),
  ]);
  const ownOf = Map.groupBy(assigned, ({ memberId }) => memberId);
  return ({ memberId, teamId }) => {
    if (memberId === null) return teamId !== null && isTeamBelowGovernment(taxonomy, teams, teamId);
    const [own, lowering] = [ownOf.get(memberId) ?? [], ownLowerings.get(memberId)];
    return isBelowGovernment(taxonomy, teams, { team: teamId ?? undefined, own, lowering });
  };
}
