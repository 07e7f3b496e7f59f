import type { OrganisationKind } from '../authorisation/kinds.ts';
import { organisationKinds } from '../authorisation/kinds.ts';

/** What a person can be in an organisation besides a member, who everybody is. */
export type OrganisationRole = Exclude<OrganisationKind, 'member'>;
export const organisationRoles = organisationKinds.filter((kind) => kind !== 'member');

/** A role as it was given; a manager has it for a team and the teams under it. */
export interface GivenRole {
  role: OrganisationRole;
  team?: string | undefined;
}

/** Who has a role is a member too; the kind that may see most comes first. */
export function kindsOf(given: readonly GivenRole[]): OrganisationKind[] {
  return organisationKinds.filter((kind) => kind === 'member' || given.some(({ role }) => role === kind));
}
