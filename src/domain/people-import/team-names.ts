import { folded } from './text.ts';

/** Spells each team as it is known, or as it was spelled first in the list. */
export function knownTeams(teams: readonly (readonly string[])[]): (path: readonly string[]) => string[] {
  const spelled = new Map<string, string>();
  const spell = (path: readonly string[]) =>
    path.map((name, at) => {
      const key = path
        .slice(0, at + 1)
        .map(folded)
        .join('\n');
      const earlier = spelled.get(key);
      if (earlier === undefined) spelled.set(key, name);
      return earlier ?? name;
    });
  for (const path of teams) spell(path);
  return spell;
}

/** The teams that these paths need and that are not there yet, each after the one above it. */
export function newTeams(paths: Iterable<readonly string[]>, teams: readonly (readonly string[])[]): string[][] {
  const key = (path: readonly string[]) => path.map(folded).join('\n');
  const there = new Set(teams.flatMap((team) => team.map((_, at) => key(team.slice(0, at + 1)))));
  const fresh: string[][] = [];
  for (const path of paths) {
    for (const at of path.keys()) {
      const part = path.slice(0, at + 1);
      if (there.has(key(part))) continue;
      there.add(key(part));
      fresh.push(part);
    }
  }
  return fresh;
}
