import { may } from '#domain/authorisation';
import type { Team } from '#domain/organisation/team-tree';
import type { Caller, Deps, OrganisationActor } from '../../context.ts';
import { invitationDays } from '../invitations/invite.ts';
import { refreshStanding } from '../member-standing/refresh.ts';
import { orSayHowFar } from '../under-way/wait.ts';
import { countsNow } from './counts.ts';
import type { Dashboard } from './schema.ts';
import { type Scope, scopeOf, teamsIn } from './scope.ts';
import { openInvitations, waiting } from './store.ts';

/** How many people have what their role and applications ask, for who may see them by name; of no small group. */
export async function dashboard(
  deps: Deps,
  by: Caller<OrganisationActor>,
  { team }: { team?: string | undefined },
): Promise<Dashboard> {
  const scope = await scopeOf(deps, by);
  const seen = teamsIn(scope, team);
  const { id, settings } = scope.organisation;
  await orSayHowFar(deps, id, refreshStanding(deps, id));
  const counts = await countsNow(deps.db, scope);
  const keepsList = may(by.actor.kind, 'GET /organisations/{organisation}/members');
  return {
    ...counts.within(seen),
    ...(await waiting(deps.db, id)),
    ...(keepsList && { invitations: await openInvitations(deps.db, id, stillWorks(deps.now())) }),
    teams: below(scope, team).map(({ id, name }) => ({ team: id, name, ...counts.of(id) })),
    minimumGroup: settings.minimumGroup,
    countedAt: deps.now().toISOString(),
  };
}

/** The next level of the tree: what is right under the team asked for, or else the highest teams that may be seen. */
function below({ teams, within }: Scope, team: string | undefined): readonly Team[] {
  const seen = within ? teams.filter(({ id }) => within.includes(id)) : teams;
  if (team !== undefined) return seen.filter(({ parent }) => parent === team);
  const known = new Set(seen.map(({ id }) => id));
  return seen.filter(({ parent }) => parent === undefined || !known.has(parent));
}

/** An invitation that was sent at or before this moment works no more. */
const stillWorks = (now: Date) => new Date(now.getTime() - invitationDays * day).toISOString();
const day = 24 * 60 * 60_000;
