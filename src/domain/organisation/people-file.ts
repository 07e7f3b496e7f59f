import type { PersonView, Progress } from './person-view.ts';
import type { GivenRole, OrganisationRole } from './role.ts';
import { pathOf, type Team } from './team-tree.ts';

/** What the tables of people are made of, on a page and in a file alike. */

export const memberStatusNames = {
  invited: 'Doet nog niet mee',
  asked: 'Vraagt om mee te doen',
  active: 'Doet mee',
  ended: 'Weg',
} as const;
export type MemberStatus = keyof typeof memberStatusNames;

export const organisationRoleNames = {
  hr: 'HR',
  'organisation-administrator': 'Beheerder',
  'application-owner': 'Eigenaar van toepassingen',
  manager: 'Leidinggevende',
  auditor: 'Controleur',
} as const satisfies Record<OrganisationRole, string>;

export const progressNames = {
  complete: 'Op peil',
  'under-way': 'Onderweg',
  'not-begun': 'Nog niet begonnen',
} as const satisfies Record<Progress, string>;

export const memberHeadings = {
  name: 'Naam',
  address: 'Werkadres',
  team: 'Team',
  status: 'Status',
  /** What somebody may here; the role that the work gives is another thing, and a list that is imported calls it that. */
  roles: 'Rechten',
} as const;

export const progressHeadings = {
  name: 'Naam',
  team: 'Team',
  progress: 'Voortgang',
  attained: 'Op peil',
  asked: 'Gevraagd',
  renew: 'Te vernieuwen',
} as const;

export type FileRow = readonly (string | number)[];

interface ListedMember {
  name: string;
  address: string;
  team?: string | undefined;
  status: MemberStatus;
  roles: readonly GivenRole[];
}

/** The teams by id, each as it is written: Dienstverlening / Vergunningen. */
export const teamPaths = (teams: readonly Team[]) => new Map(teams.map(({ id }) => [id, pathOf(teams, id)]));

/** A member as the list of people shows them. */
export function memberRow(
  { name, address, team, status, roles }: ListedMember,
  paths: ReadonlyMap<string, string>,
): FileRow {
  const titles = [...new Set(roles.map(({ role }) => organisationRoleNames[role]))];
  return [name, address, paths.get(team ?? '') ?? '', memberStatusNames[status], titles.join(', ')];
}

interface SeenPerson extends Pick<PersonView, 'progress' | 'cells'> {
  name: string;
  address: string;
  team?: string | undefined;
  renewSince?: string | undefined;
}

/** How far a person is as the list of progress shows it: how many of the competences that the work asks, never which were tried. */
export function progressRow(
  { name, address, team, progress, cells, renewSince }: SeenPerson,
  paths: ReadonlyMap<string, string>,
): FileRow {
  const attained = cells.filter((cell) => cell.attained).length;
  const renew = renewSince === undefined ? '' : progressHeadings.renew;
  return [name || address, paths.get(team ?? '') ?? '', progressNames[progress], attained, cells.length, renew];
}
