import { once } from '../once.ts';

export interface Team {
  id: string;
  name: string;
  parent?: string | undefined;
}

/** Deeper than any organisation is; stops who would make a tree that nobody can read. */
export const mostTeamLevels = 10;

/** The team itself and every team above it, nearest first. A chain that bites its own tail ends where it began. */
export function withParents(teams: readonly Team[], id: string): string[] {
  const byId = teamsById(teams);
  const chain: string[] = [];
  for (let at = byId.get(id); at && !chain.includes(at.id); at = at.parent ? byId.get(at.parent) : undefined)
    chain.push(at.id);
  return chain;
}

/** Of a list that is asked for tens of thousands of people. */
const teamsById = once((teams: readonly Team[]) => new Map(teams.map((team) => [team.id, team])));

/** The team itself and every team below it. */
export function withChildren(teams: readonly Team[], id: string): string[] {
  const below = Map.groupBy(teams, ({ parent }) => parent);
  const found = new Set([id]);
  for (const one of found) for (const child of below.get(one) ?? []) found.add(child.id);
  return teams.filter((team) => found.has(team.id)).map((team) => team.id);
}

export type TeamMove = 'fits' | 'unknown-parent' | 'under-itself' | 'too-deep';

/** Whether a team, with all that is under it, can stand under this parent. */
export function moveOf(teams: readonly Team[], id: string | undefined, parent: string | undefined): TeamMove {
  if (parent === undefined) return 'fits';
  if (!teams.some((team) => team.id === parent)) return 'unknown-parent';
  const above = withParents(teams, parent);
  if (id !== undefined && above.includes(id)) return 'under-itself';
  const below = id === undefined ? 1 : depthUnder(teams, id);
  return above.length + below > mostTeamLevels ? 'too-deep' : 'fits';
}

/** The names from the top down, as people write a team: Dienstverlening / Vergunningen. */
export function pathOf(teams: readonly Team[], id: string): string {
  const names = new Map(teams.map((team) => [team.id, team.name]));
  return withParents(teams, id)
    .map((one) => names.get(one) ?? '')
    .reverse()
    .join(' / ');
}

function depthUnder(teams: readonly Team[], id: string): number {
  const own = withParents(teams, id).length;
  return Math.max(...withChildren(teams, id).map((child) => withParents(teams, child).length - own + 1));
}
