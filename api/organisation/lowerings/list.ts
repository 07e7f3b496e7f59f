import { pathOf } from '#domain/organisation/team-tree';
import type { Caller, Deps, OrganisationActor } from '../../context.ts';
import { recordLook } from '../looks/record.ts';
import { mustBeTeam } from '../members/must-be.ts';
import { findMember } from '../members/store.ts';
import { noMember, noPage, notHere } from '../not-here.ts';
import { teamsOf } from '../teams/store.ts';
import { belowGovernmentIn } from './below-government.ts';
import { effectsIn, type Whom } from './effect.ts';
import { loweringOf } from './held.ts';
import type { Lowering, LoweringCounts, LoweringsQuery } from './schema.ts';
import { findLowering, type LoweringRow, loweringsAfter, whomLowered } from './store.ts';

/** A decision with whom it is about: the person as far as it is about one, and the team that they are in. */
interface Told {
  lowering: LoweringRow;
  name: string | null;
  address: string | null;
  of: Whom;
}

/** Recorded choices to ask less: a page and one more of all or of a team, or the one that holds for a member. Who stands on it sees that it was looked at. */
export async function listLowerings(
  deps: Deps,
  by: Caller<OrganisationActor>,
  query: LoweringsQuery,
): Promise<Lowering[]> {
  const { organisation } = by.actor;
  const { member, purpose, limit } = query;
  const [told, teams] = await Promise.all([toldOf(deps, organisation, query), teamsOf(deps.db, organisation)]);
  const shown = told.slice(0, limit).map(({ of }) => of);
  const named = shown.flatMap(({ memberId }) => memberId ?? []);
  const [isBelow, effectOf] = await Promise.all([
    belowGovernmentIn(deps, organisation, named),
    effectsIn(deps, organisation, shown),
  ]);
  await recordLook(deps, by, { kind: member === undefined ? 'list' : 'person', purpose }, named);
  return told.map(({ lowering: { id, memberId, teamId, reason, decidedOn, decidedBy }, name, address, of }) => ({
    id,
    ...(memberId !== null && { member: memberId }),
    ...(teamId !== null && { team: teamId }),
    title: teamId === null ? name || (address ?? '') : pathOf(teams, teamId),
    reason,
    decidedOn,
    decidedBy,
    belowGovernment: isBelow(of),
    effect: effectOf(of),
  }));
}

async function toldOf(
  deps: Deps,
  organisation: string,
  { member, team, limit, cursor }: LoweringsQuery,
): Promise<Told[]> {
  if (member !== undefined) {
    const found = await findMember(deps.db, organisation, member);
    if (!found) throw notHere('member', noMember);
    const { name, address, teamId } = found;
    const holds = await loweringOf(deps.db, found, await teamsOf(deps.db, organisation));
    return holds ? [{ lowering: holds, name, address, of: { memberId: member, teamId } }] : [];
  }
  await mustBeTeam(deps, organisation, { team });
  const after = cursor === undefined ? undefined : await findLowering(deps.db, organisation, cursor);
  if (cursor !== undefined && !after) throw noPage();
  const rows = await loweringsAfter(deps.db, organisation, { team, limit, after });
  return rows.map(({ memberTeam, ...row }) => {
    const { memberId, teamId } = row.lowering;
    return { ...row, of: { memberId, teamId: teamId ?? memberTeam } };
  });
}

/** How many decisions there are, of persons and teams together and without whom they are about. */
export async function countLowerings(deps: Deps, { actor }: Caller<OrganisationActor>): Promise<LoweringCounts> {
  const all = await whomLowered(deps.db, actor.organisation);
  const members = all.flatMap(({ memberId }) => memberId ?? []);
  const isBelow = all.length === 0 ? () => false : await belowGovernmentIn(deps, actor.organisation, members);
  return { decisions: all.length, belowGovernment: all.filter(isBelow).length };
}
