import { withParents } from '#domain/organisation/team-tree';
import type { Known } from '#domain/people-import/people';
import type { Deps } from '../../context.ts';
import { registerOf } from '../applications/store.ts';
import { teamsOf } from '../teams/store.ts';

/** A team with the names from the top of the organisation down to its own. */
export interface TeamPath {
  id: string;
  path: string[];
}

/** What a list can name in this organisation: of the taxonomy, of its own register, and its teams. */
export async function knownIn({ db, catalogue }: Pick<Deps, 'db' | 'catalogue'>, organisation: string): Promise<Known> {
  const [register, teams] = await Promise.all([registerOf(db, organisation), teamPathsOf({ db }, organisation)]);
  const own = register.flatMap(({ id, name, retired }) => (retired ? [] : [{ id, title: name }]));
  return {
    roles: Object.entries(catalogue.roles).map(([id, { title, short, advice }]) => ({
      id,
      title,
      also: [short],
      ...(advice && { advice }),
    })),
    overlays: titled(catalogue.overlays),
    applications: [...own, ...titled(catalogue.applications)],
    teams: teams.map(({ path }) => path),
  };
}

export async function teamPathsOf({ db }: Pick<Deps, 'db'>, organisation: string): Promise<TeamPath[]> {
  const teams = await teamsOf(db, organisation);
  const names = new Map(teams.map(({ id, name }) => [id, name]));
  return teams.map(({ id }) => ({
    id,
    path: withParents(teams, id)
      .map((one) => names.get(one) ?? '')
      .reverse(),
  }));
}

const titled = (all: Record<string, { title: string }>) =>
  Object.entries(all).map(([id, { title }]) => ({ id, title }));
