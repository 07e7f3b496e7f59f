import { type DecidedEffect, effectOnMember, effectOnTeam } from '#domain/organisation/decided-effect';
import { withChildren } from '#domain/organisation/team-tree';
import type { Caller, Deps, OrganisationActor } from '../../context.ts';
import { RuleBroken } from '../../errors.ts';
import { recordLook } from '../looks/record.ts';
import { organisationOf } from '../member-standing/needs.ts';
import { assignmentsOf } from '../member-standing/store.ts';
import { mustBeTeam } from '../members/must-be.ts';
import { findMember } from '../members/store.ts';
import { noMember, notHere } from '../not-here.ts';
import { recordedOfPeople } from '../people-alike/store.ts';
import type { EffectQuery, LoweringEffect, NewLowering } from './schema.ts';

/** A member with the team that they are in, or a team. */
export interface Whom {
  memberId: string | null;
  teamId: string | null;
}

/** Tells what a decision to ask less changes for each of these. */
export async function effectsIn(
  deps: Pick<Deps, 'db' | 'catalogue'>,
  organisation: string,
  whom: readonly Whom[],
): Promise<(of: Whom) => DecidedEffect> {
  const { taxonomy, ownLowerings: _, ...teams } = await organisationOf(deps, organisation);
  const lowered = whom.flatMap(({ memberId, teamId }) => (memberId === null && teamId !== null ? [teamId] : []));
  const places = new Set(lowered.flatMap((team) => withChildren(teams.teams, team)));
  const [assigned, people] = await Promise.all([
    assignmentsOf(
      deps.db,
      whom.flatMap(({ memberId }) => memberId ?? []),
    ),
    places.size === 0 ? [] : recordedOfPeople(deps.db, organisation, [...places]).then((recorded) => recorded.people),
  ]);
  const ownOf = Map.groupBy(assigned, ({ memberId }) => memberId);
  return ({ memberId, teamId }) =>
    memberId === null
      ? effectOnTeam(taxonomy, teams, people, teamId ?? '')
      : effectOnMember(taxonomy, teams, { team: teamId ?? undefined, own: ownOf.get(memberId) ?? [] });
}

/** What a decision would change for a member or a team, before it is taken. Who it is about sees that it was looked at. */
export async function previewEffect(
  deps: Deps,
  by: Caller<OrganisationActor>,
  { member, team, purpose }: EffectQuery,
): Promise<LoweringEffect> {
  const { organisation } = by.actor;
  if ((member === undefined) === (team === undefined)) throw new RuleBroken('bad-input', 'Kies één lid of één team.');
  const whom = await whomOf(deps, organisation, member === undefined ? { team: team ?? '' } : { member }, '');
  if (member !== undefined) await recordLook(deps, by, { kind: 'person', purpose }, [member]);
  return (await effectsIn(deps, organisation, [whom]))(whom);
}

/** Whom a decision would be about. */
export async function whomOf(
  deps: Pick<Deps, 'db'>,
  organisation: string,
  of: NewLowering['of'],
  named = 'of.',
): Promise<Whom> {
  if ('team' in of) {
    await mustBeTeam(deps, organisation, { [`${named}team`]: of.team });
    return { memberId: null, teamId: of.team };
  }
  const member = await findMember(deps.db, organisation, of.member);
  if (!member || member.status === 'ended') throw notHere(`${named}member`, noMember);
  return { memberId: member.id, teamId: member.teamId };
}
