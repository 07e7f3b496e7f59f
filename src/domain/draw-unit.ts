import type { Candidate } from './combination.ts';
import type { Item } from './schema/item.ts';

/** An item with the pool that it comes from: the open bank or an organisation's closed one. */
export interface PoolItem {
  item: Item;
  pool: 'open' | 'closed';
}

/** What is drawn whole or not at all: one item, or the live items of one scenario, in the order of their ids. */
export interface Unit {
  members: PoolItem[];
}

/**
 * The units of the live items, in an order that does not depend on the order of the pool.
 * A scenario whose items are enemies of one another is left out, for it can never be drawn whole.
 * @param besides items of the same test: they, their scenarios and their enemies are left out
 */
export function drawUnits(pool: readonly PoolItem[], besides: readonly Item[] = []): Unit[] {
  const live = pool.filter(({ item }) => item.status === 'live').toSorted(byIdClosedFirst);
  const once = live.filter(({ item }, place) => live[place - 1]?.item.id !== item.id);
  const units = Map.groupBy(once, ({ item }) => (item.scenario ? `scenario ${item.scenario}` : `item ${item.id}`));
  return [...units.values()]
    .map((members) => ({ members }))
    .filter((unit) => !areEnemies(unit, unit))
    .filter(
      ({ members }) =>
        !members.some(({ item }) => besides.some((other) => other.id === item.id || excludes(item, other))),
    );
}

/** True where an item of one unit gives away an item of the other, whichever of the two says so. */
export function areEnemies(one: Unit, other: Unit): boolean {
  return one.members.some(({ item }) => other.members.some((beside) => excludes(item, beside.item)));
}

/** Units that are enemies of one another, directly or through others; most groups are of one. */
export function enemyGroups(units: readonly Unit[]): Unit[][] {
  return units.reduce<Unit[][]>((groups, unit) => {
    const bound = groups.filter((group) => group.some((other) => areEnemies(unit, other)));
    return [...groups.filter((group) => !bound.includes(group)), [...bound.flat(), unit]];
  }, []);
}

/** The units as candidates for one draw, with what drawing each of them costs. */
export function asCandidates(units: readonly Unit[], cost: (unit: Unit) => number): Candidate[] {
  return units.map((unit) => ({
    size: unit.members.length,
    kinds: unit.members.map(({ item }) => item.kind),
    enemies: units.flatMap((other, place) => (areEnemies(unit, other) ? [place] : [])),
    cost: cost(unit),
  }));
}

function excludes(one: Item, other: Item): boolean {
  return (one.enemies?.includes(other.id) ?? false) || (other.enemies?.includes(one.id) ?? false);
}

function byIdClosedFirst(one: PoolItem, other: PoolItem): number {
  if (one.item.id !== other.item.id) return one.item.id < other.item.id ? -1 : 1;
  return one.pool === other.pool ? 0 : one.pool === 'closed' ? -1 : 1;
}
