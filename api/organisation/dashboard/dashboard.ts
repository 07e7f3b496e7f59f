import { expiringDays, freshSince } from '#domain/organisation/freshness';
import { countsUnder, together } from '#domain/organisation/team-counts';
import type { Team } from '#domain/organisation/team-tree';
import type { Caller, Deps, OrganisationActor } from '../../context.ts';
import { refreshStanding } from '../member-standing/refresh.ts';
import { remembered } from './remembered.ts';
import type { Dashboard } from './schema.ts';
import { type Scope, scopeOf, teamsIn } from './scope.ts';
import { ownCounts, waiting } from './store.ts';

const day = 24 * 60 * 60_000;

/** How many people have what their role and applications ask, for who may see them by name. */
export async function dashboard(
  deps: Deps,
  by: Caller<OrganisationActor>,
  { team }: { team?: string | undefined },
): Promise<Dashboard> {
  const scope = await scopeOf(deps, by);
  const seen = teamsIn(scope, team);
  await refreshStanding(deps, scope.organisation.id);
  const { id, settings } = scope.organisation;
  const now = deps.now();
  const { counts: all, at } = await remembered(deps.db, `${id} ${settings.freshnessMonths}`, now, () =>
    ownCounts(deps.db, id, momentsOf(scope, now)),
  );
  const own = seen ? all.filter((counts) => counts.team !== undefined && seen.includes(counts.team)) : all;
  return {
    ...together(own),
    ...(await waiting(deps.db, scope.organisation.id)),
    teams: below(scope, team).map(({ id, name }) => ({ team: id, name, ...countsUnder(scope.teams, own, id) })),
    countedAt: at.toISOString(),
  };
}

function momentsOf({ organisation }: Scope, now: Date) {
  const { freshnessMonths } = organisation.settings;
  return {
    freshSince: freshSince(now, freshnessMonths),
    expiringBefore: freshSince(new Date(now.getTime() + expiringDays * day), freshnessMonths),
  };
}

/** The next level of the tree: what is right under the team asked for, or else the highest teams that may be seen. */
function below({ teams, within }: Scope, team: string | undefined): Team[] {
  const seen = within ? teams.filter(({ id }) => within.includes(id)) : teams;
  if (team !== undefined) return seen.filter(({ parent }) => parent === team);
  return seen.filter(({ parent }) => parent === undefined || !seen.some(({ id }) => id === parent));
}
