import type { RegisteredApplication } from './application.ts';
import { countingProperties } from './counting.ts';
import { rounded } from './published/activity.ts';
import type { SealedApplication } from './seal-content.ts';
import { type Team, withChildren } from './team-tree.ts';

/** Who works with which application: whole teams, and people of their own, counted per team that they are in. */
export interface ApplicationUsers {
  teams: readonly Team[];
  /** Present members per team; those of no team do not stand here. */
  peopleIn: ReadonlyMap<string, number>;
  assignedTeams: readonly { application: string; team: string }[];
  assignedPeople: readonly { application: string; team: string | null; people: number }[];
}

/** The register as the evidence file shows it: risk, who works with it, instruction and review. No owner, for that is a person. */
export function sealedApplications(
  register: readonly RegisteredApplication[],
  users: ApplicationUsers,
  minimum: number,
): SealedApplication[] {
  return register.map((application) => {
    const { id, name, instruction, reviewOn, retired } = application;
    const teams = users.assignedTeams.filter((one) => one.application === id).map(({ team }) => team);
    return {
      id,
      name,
      risk: countingProperties(application).risk,
      users: users.teams.filter((team) => teams.includes(team.id)).map((team) => team.name),
      people: rounded(peopleWith(id, teams, users), minimum),
      instructionVersion: instruction?.version,
      reviewOn,
      retiredOn: retired?.slice(0, 10),
    };
  });
}

/** Nobody is counted twice: who has it with the team is not counted again for having it in person. */
function peopleWith(application: string, assigned: readonly string[], users: ApplicationUsers): number {
  const teams = new Set(assigned.flatMap((team) => withChildren(users.teams, team)));
  const inTeams = [...teams].reduce((sum, team) => sum + (users.peopleIn.get(team) ?? 0), 0);
  return users.assignedPeople
    .filter((one) => one.application === application && (one.team === null || !teams.has(one.team)))
    .reduce((sum, { people }) => sum + people, inTeams);
}
