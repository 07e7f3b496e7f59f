import { asksLess, type LoweringEffect, loweringEffect, loweringEffects } from '../lowering-effect.ts';
import type { Taxonomy } from '../situation.ts';
import { type AssignedTo, assignedSituation, type TeamsOfOrganisation, teamLowering } from './assigned-situation.ts';
import type { PeopleAlike } from './people-alike.ts';
import { withChildren } from './team-tree.ts';

/** What a decision to ask less does, also for who is not there yet. */
export interface DecidedEffect extends LoweringEffect {
  /** True where it asks less of whoever comes in the team and has only what the team has; never so of one person. */
  newcomers: boolean;
}

/** What a decision to ask less of one person changes. */
export function effectOnMember(taxonomy: Taxonomy, organisation: TeamsOfOrganisation, to: AssignedTo): DecidedEffect {
  const effect = loweringEffect(taxonomy, assignedSituation(taxonomy, organisation, to));
  return { ...loweringEffects([{ effect, people: 1 }]), newcomers: false };
}

/**
 * What a decision to ask less of a team changes for everybody there and under it for whom no nearer decision holds.
 * @param taxonomy with the organisation's own applications
 */
export function effectOnTeam(
  taxonomy: Taxonomy,
  organisation: TeamsOfOrganisation,
  people: readonly PeopleAlike[],
  team: string,
): DecidedEffect {
  const lowerings = [...organisation.lowerings, { team, reason: '', decidedOn: '' }];
  const places = withChildren(organisation.teams, team).filter(
    (id) => teamLowering({ teams: organisation.teams, lowerings }, id)?.team === team,
  );
  const effectOn = (to: AssignedTo) => loweringEffect(taxonomy, assignedSituation(taxonomy, organisation, to));
  const concerned = people.filter((alike) => !alike.lowering && places.some((id) => id === alike.team));
  return {
    ...loweringEffects(concerned.map((alike) => ({ effect: effectOn(alike), people: alike.people }))),
    newcomers: places.some((id) => asksLess(effectOn({ team: id, own: [] }))),
  };
}

/** True where it asks less of nobody, now or of who comes. */
export const isIdle = ({ lowered, newcomers }: DecidedEffect) => lowered === 0 && !newcomers;
