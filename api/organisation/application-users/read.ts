import { pathOf, withChildren } from '#domain/organisation/team-tree';
import type { Caller, Deps, OrganisationActor } from '../../context.ts';
import { mustBeChangeable } from '../applications/must-be.ts';
import { teamsOf } from '../teams/store.ts';
import type { ApplicationUsers } from './schema.ts';
import { givenInPerson, givenToTeams, peopleByTeam, userCounts } from './store.ts';

/** Who works with an application, by counts: for who may change it, who sees how many they are anyway. */
export async function readUsers(deps: Deps, by: Caller<OrganisationActor>, id: string): Promise<ApplicationUsers> {
  const { organisation } = by.actor;
  await mustBeChangeable(deps, by, id);
  const [tree, given, byTeam, alone, counts] = await Promise.all([
    teamsOf(deps.db, organisation),
    givenToTeams(deps.db, organisation, id),
    peopleByTeam(deps.db, organisation),
    givenInPerson(deps.db, organisation, id),
    userCounts(deps.db, organisation, [id]),
  ]);
  const teams = given.map(({ assignment, team, relations }) => {
    const under = withChildren(tree, team);
    const people = under.reduce((sum, one) => sum + (byTeam.get(one) ?? 0), 0);
    return { assignment, team, name: pathOf(tree, team), relations, people };
  });
  return {
    people: counts.get(id) ?? 0,
    teams: teams.toSorted((one, other) => one.name.localeCompare(other.name, 'nl')),
    alone,
  };
}
