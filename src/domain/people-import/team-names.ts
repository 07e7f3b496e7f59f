import type { ImportFault } from './fault.ts';
import { sentences } from './sentences.ts';
import { cellPath, folded } from './text.ts';

export interface TeamMeant {
  /** As it is known, or as it was spelled first in the list. */
  path: string[];
  /** Where a name fits more than one team and no path says which. */
  faults: Omit<ImportFault, 'row'>[];
}

/** Finds what a list means by a team: a whole path, or one that begins in just one team that exists. */
export function knownTeams(teams: readonly (readonly string[])[]): (path: readonly string[]) => TeamMeant {
  const kept = new Map<string, TeamMeant>();
  const spelled = new Map<string, string>();
  const whole = new Map(
    teams.flatMap((team) => team.map((_, at) => team.slice(0, at + 1))).map((path) => [key(path), path]),
  );
  const byEnd = Map.groupBy(
    [...whole.values()].flatMap((path) => path.map((_, at) => ({ path, end: key(path.slice(at)) }))),
    ({ end }) => end,
  );
  /** Names of teams may hold a stroke themselves, at which a list that names them was split. */
  const byWriting = new Map([...whole.values()].map((path) => [key(path.flatMap(cellPath)), path]));
  /** Where a path begins halfway: the teams in which its first names end, the most names first. */
  function begins(path: readonly string[]): string[][] {
    const written = whole.has(key(path)) ? undefined : byWriting.get(key(path));
    if (written) return [written];
    if (whole.has(key(path.slice(0, 1)))) return [];
    for (let length = path.length; length > 0; length -= 1) {
      const teams = byEnd.get(key(path.slice(0, length)));
      if (teams) return teams.map((team) => [...team.path, ...path.slice(length)]);
    }
    return [];
  }
  function spell(path: readonly string[]): string[] {
    return path.map((name, at) => {
      const part = key(path.slice(0, at + 1));
      const earlier = spelled.get(part);
      if (earlier === undefined) spelled.set(part, name);
      return earlier ?? name;
    });
  }
  for (const path of teams) spell(path);
  return (path) => {
    const written = path.join('\n');
    const earlier = kept.get(written);
    if (earlier) return earlier;
    const [first = path, ...others] = begins(path);
    const says = sentences.whichTeam(
      path.join(' / '),
      [first, ...others].map((one) => one.join(' / ')),
    );
    const meant: TeamMeant =
      others.length === 0
        ? { path: spell(first), faults: [] }
        : { path: spell(path), faults: [{ part: 'team', code: 'which-team', says }] };
    kept.set(written, meant);
    return meant;
  };
}

const key = (path: readonly string[]) => path.map(folded).join('\n');

/** The teams that these paths need and that are not there yet, each after the one above it. */
export function newTeams(paths: Iterable<readonly string[]>, teams: readonly (readonly string[])[]): string[][] {
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
