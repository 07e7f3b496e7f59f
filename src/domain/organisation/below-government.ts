import { requiredLevels } from '../requirement.ts';
import type { Taxonomy } from '../situation.ts';
import { type AssignedTo, assignedSituation, type TeamsOfOrganisation, teamLowering } from './assigned-situation.ts';
import { withChildren } from './team-tree.ts';

/**
 * True where what is asked of somebody stays under the level that government asks of such a role.
 * @param taxonomy with the organisation's own applications
 */
export function isBelowGovernment(taxonomy: Taxonomy, organisation: TeamsOfOrganisation, to: AssignedTo): boolean {
  const required = requiredLevels(taxonomy, assignedSituation(taxonomy, organisation, to));
  return required.kind === 'need' && required.belowGovernment;
}

/** The same of whoever has only what a team has, there or under it, as far as the decision of this team holds there. */
export function isTeamBelowGovernment(taxonomy: Taxonomy, organisation: TeamsOfOrganisation, team: string): boolean {
  return withChildren(organisation.teams, team)
    .filter((id) => teamLowering(organisation, id)?.team === team)
    .some((id) => isBelowGovernment(taxonomy, organisation, { team: id, own: [] }));
}
