import type { Relation } from '../application.ts';
import { once } from '../once.ts';
import type { Taxonomy } from '../situation.ts';
import { repairSituation, type Situation } from '../situation.ts';
import { type Team, withParents } from './team-tree.ts';

/** What the organisation says that a member, or everybody in a team and under it, does or works with. */
export interface Assignment {
  kind: 'role' | 'overlay' | 'application';
  subject: string;
  /** For an application; empty means user. */
  relations: readonly Relation[];
}

export interface TeamAssignment extends Assignment {
  team: string;
}

export interface Lowering {
  reason: string;
  decidedOn: string;
}

export interface AssignedTo {
  team?: string | undefined;
  own: readonly Assignment[];
  lowering?: Lowering | undefined;
}

export interface TeamsOfOrganisation {
  teams: readonly Team[];
  assignments: readonly TeamAssignment[];
  lowerings: readonly (Lowering & { team: string })[];
}

/** Everybody who works for an organisation is at least this (Art. 4 AI Act speaks of all staff). */
export const baseRole = 'medewerker';

/** All that holds for a member: their own, their team's and that of the teams above it; via says which team. */
export function assignedTo<A extends Assignment>(
  { teams, assignments }: { teams: readonly Team[]; assignments: readonly (A & { team: string })[] },
  { team, own }: { team?: string | undefined; own: readonly A[] },
): (A & { via?: string })[] {
  const above = team === undefined ? [] : withParents(teams, team);
  const places = placesByTeam(assignments);
  const ofTeams = above.flatMap((id) => places.get(id) ?? []).flatMap((at) => assignments[at] ?? []);
  return [...own, ...ofTeams.map((one) => ({ ...one, via: one.team }))];
}

/** Where in a list that is asked for tens of thousands of people the assignments of each team stand. */
const placesByTeam = once((assignments: readonly { team: string }[]) =>
  Map.groupBy(assignments.keys(), (at) => assignments[at]?.team),
);

/**
 * What levels are asked from: the base role, and all that holds for the member. What the taxonomy no longer knows is
 * left out, and so is what is only advice where somebody also works here: advice is no demand. A lowering holds for a member, or else for the nearest team that has one.
 */
export function assignedSituation(taxonomy: Taxonomy, organisation: TeamsOfOrganisation, to: AssignedTo): Situation {
  const all = assignedTo(organisation, to);
  const subjects = (kind: Assignment['kind']) => all.filter((one) => one.kind === kind);
  const roles = subjects('role').map(({ subject }) => subject);
  const staffRoles = roles.filter((id) => !taxonomy.roles[id]?.advice);
  const onlyAdvice = roles.length > 0 && staffRoles.length === 0;
  const { situation } = repairSituation(taxonomy, {
    roles: onlyAdvice ? roles : [baseRole, ...staffRoles],
    overlays: subjects('overlay').map(({ subject }) => ({ overlay: subject })),
    applications: subjects('application').map(({ subject, relations }) => ({ application: subject, relations })),
  });
  const lowering = to.lowering ?? teamLowering(organisation, to.team);
  return {
    ...situation,
    ...(lowering && { lowering: { reason: lowering.reason, decidedOn: lowering.decidedOn } }),
  };
}

/** The lowering of the nearest team that has one, from the member's own team upwards. */
export function teamLowering<L extends { team: string }>(
  { teams, lowerings }: { teams: readonly Team[]; lowerings: readonly L[] },
  team: string | undefined,
): L | undefined {
  const above = team === undefined ? [] : withParents(teams, team);
  return above.map((id) => lowerings.find((one) => one.team === id)).find((one) => one !== undefined);
}
