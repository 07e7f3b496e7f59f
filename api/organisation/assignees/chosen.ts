import { withChildren } from '#domain/organisation/team-tree';
import type { Deps } from '../../context.ts';
import { RuleBroken } from '../../errors.ts';
import type { To } from '../assignments/schema.ts';
import { teamsUnder } from '../member-lists/list.ts';
import { mustBeTeam } from '../members/must-be.ts';
import { noMember } from '../not-here.ts';
import { teamsOf } from '../teams/store.ts';
import { presentAmong, presentWho, teamsWithRole } from './store.ts';

export type Chosen = { team: string } | { members: string[] };

/** For whom this is meant: a team, or the people that are named or that fit now. Somebody unknown makes it nobody. */
export async function chosenBy(deps: Pick<Deps, 'db'>, organisation: string, to: To): Promise<Chosen> {
  if ('team' in to) {
    await mustBeTeam(deps, organisation, { 'to.team': to.team });
    return { team: to.team };
  }
  if ('members' in to) return named(deps, organisation, to.members);
  const { team, status, role } = to.filter;
  const teams = await teamsUnder(deps, organisation, team, 'to.filter.team');
  const roleTeams =
    role === undefined ? undefined : { id: role, teams: await underTeamsWith(deps, organisation, role) };
  return { members: await presentWho(deps.db, organisation, { teams, status }, roleTeams) };
}

async function named({ db }: Pick<Deps, 'db'>, organisation: string, ids: readonly string[]): Promise<Chosen> {
  const present = await presentAmong(db, organisation, ids);
  const faults = ids.flatMap((id, at) => (present.has(id) ? [] : [{ field: `to.members.${at}`, detail: noMember }]));
  if (faults.length > 0)
    throw new RuleBroken('bad-input', 'Verbeter wat hieronder staat en probeer het opnieuw.', { faults });
  return { members: [...present] };
}

async function underTeamsWith({ db }: Pick<Deps, 'db'>, organisation: string, role: string): Promise<string[]> {
  const [teams, given] = await Promise.all([teamsOf(db, organisation), teamsWithRole(db, organisation, role)]);
  return [...new Set(given.flatMap((team) => withChildren(teams, team)))];
}
