import type { Publisher, Roster, World } from './worlds.ts';

/** People who are always together, so that only how many of them have it makes a difference. */
export interface PeopleAlike {
  who: string;
  size: number;
  /** Their team at each month-end; '' is not there. */
  teams: readonly string[];
}

export interface FoundTogether {
  who: readonly string[];
  month: number;
  met: number;
}

/**
 * The perfect attacker, in groups of ordinary size: tries every number that people alike can have gained by each
 * month-end, and finds which of them, alone or together, are a small group of known number, or known to be all or nothing.
 */
export function foundTogether(people: readonly PeopleAlike[], publish: Publisher, minimum: number): FoundTogether[] {
  const roster = rosterOf(people);
  const alike = Map.groupBy(everyCount(people), (counts) => JSON.stringify(publish(roster, worldOf(people, counts))));
  return [...alike.values()].flatMap((same) =>
    roster.months.flatMap((_, month) =>
      unions(people).flatMap((union) => {
        const size = union.reduce((sum, { size: one }) => sum + one, 0);
        const numbers = new Set(same.map((counts) => metIn(union, counts, month)));
        const [met] = numbers;
        const isFound = numbers.size === 1 && (size < minimum || met === 0 || met === size);
        return isFound && met !== undefined ? [{ who: union.map(({ who }) => who), month, met }] : [];
      }),
    ),
  );
}

/** Per people alike, how many have it at each month-end. */
type Counts = ReadonlyMap<string, readonly number[]>;

function everyCount(people: readonly PeopleAlike[]): Counts[] {
  return people.reduce<Counts[]>(
    (all, { who, size, teams }) => {
      const histories = rising(size, teams.length);
      return all.flatMap((counts) => histories.map((history) => new Map([...counts, [who, history]])));
    },
    [new Map()],
  );
}

function rising(most: number, months: number): number[][] {
  if (months === 0) return [[]];
  return rising(most, months - 1).flatMap((history) => {
    const before = history.at(-1) ?? 0;
    return Array.from({ length: most - before + 1 }, (_, more) => [...history, before + more]);
  });
}

function metIn(union: readonly PeopleAlike[], counts: Counts, month: number): number {
  return union.reduce((sum, { who }) => sum + (counts.get(who)?.[month] ?? 0), 0);
}

function rosterOf(people: readonly PeopleAlike[]): Roster {
  const teams = [...new Set(people.flatMap((alike) => alike.teams))].filter((id) => id !== '').map((id) => ({ id }));
  const months = (people[0]?.teams ?? []).map((_, month) => {
    const there = people.filter((alike) => alike.teams[month] !== '');
    return new Map(there.flatMap((alike) => names(alike).map((name) => [name, alike.teams[month] ?? ''] as const)));
  });
  return { teams, months };
}

function worldOf(people: readonly PeopleAlike[], counts: Counts): World {
  return new Map(
    people.flatMap((alike) =>
      names(alike).map((name, at) => [name, (counts.get(alike.who) ?? []).map((count) => at < count)] as const),
    ),
  );
}

function names({ who, size }: PeopleAlike): string[] {
  return Array.from({ length: size }, (_, at) => `${who}-${at}`);
}

function unions<T>(all: readonly T[]): T[][] {
  return all.reduce<T[][]>((some, one) => [...some, ...some.map((union) => [...union, one])], [[]]).slice(1);
}
