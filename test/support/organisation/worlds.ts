import type { TeamNode } from '#domain/organisation/node-tree';
import { nodeTree } from '#domain/organisation/node-tree';
import type { Figure } from '#domain/organisation/published/figure';
import type { SuppressionLimits } from '#domain/organisation/published/limits';
import { type PersonAtMonthEnd, type PublishedTable, publishMonth } from '#domain/organisation/published/publish-month';
import type { Known } from './subtraction.ts';

/** Who is where at each month-end. The attacker knows all of it: colleagues know each other's teams. */
export interface Roster {
  teams: readonly TeamNode[];
  /** Per month-end, the team of each person who is there. */
  months: readonly ReadonlyMap<string, string>[];
}

/** What the attacker does not know: per person, at each month-end, whether they have what is asked. */
export type World = ReadonlyMap<string, readonly boolean[]>;

/** Makes what is published in a world, month after month. */
export type Publisher = (roster: Roster, world: World) => unknown[];

export const monthEnd = (index: number): string => new Date(Date.UTC(2026, index + 1, 0)).toISOString().slice(0, 10);

export function peopleAt({ months }: Roster, world: World, month: number): PersonAtMonthEnd[] {
  return [...(months[month] ?? [])].map(([id, team]) => ({
    id,
    team,
    met: { begrijpen: world.get(id)?.[month] ?? false },
  }));
}

/** The platform's own tables. */
export function tablesWith(limits: SuppressionLimits): (roster: Roster, world: World) => PublishedTable[] {
  return (roster, world) => {
    let figures: Figure[] = [];
    return roster.months.map((_, month) => {
      const people = peopleAt(roster, world, month);
      const published = publishMonth({ asOf: monthEnd(month), teams: roster.teams, people, figures, limits });
      figures = published.figures;
      return published.table;
    });
  };
}

/** Tables as many dashboards make them: every node of at least the minimum, counted anew each month. */
export function thresholdTables(roster: Roster, world: World, minimum: number): Known[] {
  const tree = nodeTree(roster.teams);
  const isIn = (node: string, team: string | undefined): boolean =>
    tree.nodeOf(team) === node || tree.childrenOf(node).some((child) => isIn(child, team));
  return roster.months.flatMap((_, month) => {
    const people = peopleAt(roster, world, month);
    return tree.nodes.flatMap(({ id }) => {
      const group = people.filter(({ team }) => isIn(id, team));
      const met = group.filter((person) => person.met.begrijpen).length;
      return group.length < minimum ? [] : [{ people: new Set(group.map((person) => person.id)), low: met, high: met }];
    });
  });
}

export function thresholdOnly(minimum: number): Publisher {
  return (roster, world) => thresholdTables(roster, world, minimum).map(({ people, low }) => [people.size, low]);
}

/** Every world in which nobody's results change between the month-ends: the attack by plain subtraction. */
export function quietWorlds({ months }: Roster): World[] {
  return combinations(
    everybody(months),
    [false, true].map((met) => months.map(() => met)),
  );
}

/** Every world in which people only gain. */
export function gainingWorlds({ months }: Roster): World[] {
  return combinations(
    everybody(months),
    [...months, undefined].map((_, first) => months.map((_, month) => month >= first)),
  );
}

/** Every world, whatever people gain and lose. */
export function freeWorlds({ months }: Roster): World[] {
  const histories = Array.from({ length: 2 ** months.length }, (_, bits) =>
    months.map((_, at) => ((bits >> at) & 1) > 0),
  );
  return combinations(everybody(months), histories);
}

function everybody(months: Roster['months']): string[] {
  return [...new Set(months.flatMap((month) => [...month.keys()]))].sort();
}

function combinations(people: readonly string[], histories: readonly (readonly boolean[])[]): World[] {
  let worlds: World[] = [new Map()];
  for (const person of people) {
    worlds = worlds.flatMap((world) => histories.map((history) => new Map([...world, [person, history]])));
  }
  return worlds;
}

export interface Found {
  group: readonly string[];
  month: number;
  met: number;
}

/**
 * The perfect attacker: knows the rules, who was where, and everything that was ever published. Puts together all
 * worlds that look the same, and finds every group under the minimum whose count is the same in all of them. That
 * includes every small group that is known to be all or nothing.
 */
export function smallGroupsFound(
  roster: Roster,
  worlds: readonly World[],
  publish: Publisher,
  minimum: number,
): Found[] {
  const alike = Map.groupBy(worlds, (world) => JSON.stringify(publish(roster, world)));
  return [...alike.values()].flatMap((same) =>
    roster.months.flatMap((there, month) =>
      subsets([...there.keys()], minimum - 1).flatMap((group) => {
        const counts = new Set(same.map((world) => group.filter((one) => world.get(one)?.[month]).length));
        const [met] = counts;
        return counts.size === 1 && met !== undefined ? [{ group, month, met }] : [];
      }),
    ),
  );
}

/** The worlds in which exactly the same would have been published as in the true one. */
export function looksLike(roster: Roster, worlds: readonly World[], truth: World, publish: Publisher): World[] {
  const published = JSON.stringify(publish(roster, truth));
  return worlds.filter((world) => JSON.stringify(publish(roster, world)) === published);
}

function subsets(people: readonly string[], most: number): string[][] {
  let all: string[][] = [[]];
  for (const person of people) all = [...all, ...all.filter((one) => one.length < most).map((one) => [...one, person])];
  return all.filter((one) => one.length > 0);
}
