import { countsUnder, together } from '#domain/organisation/team-counts';
import type { Team } from '#domain/organisation/team-tree';
import type { Caller, Deps, OrganisationActor } from '../../context.ts';
import { refreshStanding } from '../member-standing/refresh.ts';
import type { Dashboard } from './schema.ts';
import { type Scope, scopeOf, teamsIn } from './scope.ts';
import { ownCounts, waiting } from './store.ts';

/** How many people have what their role and applications ask, for who may see them by name. */
export async function dashboard(
  deps: Deps,
  by: Caller<OrganisationActor>,
  { team }: { team?: string | undefined },
): Promise<Dashboard> {
  const scope = await scopeOf(deps, by);
  const seen = teamsIn(scope, team);
  await refreshStanding(deps, scope.organisation.id);
  const counts = await ownCounts(deps.db, scope.organisation.id);
  const own = seen ? counts.filter(({ team: one }) => one !== undefined && seen.includes(one)) : counts;
  return {
    ...together(own),
    ...(await waiting(deps.db, scope.organisation.id)),
    teams: below(scope, team).map(({ id, name }) => ({ team: id, name, ...countsUnder(scope.teams, own, id) })),
    countedAt: deps.now().toISOString(),
  };
}

/** The next level of the tree: what is right under the team asked for, or else the highest teams that may be seen. */
function below({ teams, within }: Scope, team: string | undefined): Team[] {
  const seen = within ? teams.filter(({ id }) => within.includes(id)) : teams;
  if (team !== undefined) return seen.filter(({ parent }) => parent === team);
  return seen.filter(({ parent }) => parent === undefined || !seen.some(({ id }) => id === parent));
}
