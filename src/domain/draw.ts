import { shuffled } from './chance.ts';
import { cheapestCombination } from './combination.ts';
import { asCandidates, drawUnits, enemyGroups, type PoolItem, type Unit } from './draw-unit.ts';
import type { CellAssessment, PlacementAssessment } from './schema/assessment.ts';
import type { Item } from './schema/item.ts';
import type { CellId } from './taxonomy.ts';

export type { PoolItem } from './draw-unit.ts';
export { canDraw, type Drawable } from './drawable.ts';

/** One question of an attempt: which version of which item stands behind it. Kept with the attempt for ever. */
export interface DrawnQuestion {
  question: string;
  item: string;
  version: number;
  cell: CellId;
  pool: 'open' | 'closed';
}
export type Draw = DrawnQuestion[];

/** What has been served before: the items that this learner has seen, and in how many of all attempts each was used. */
export interface Exposure {
  seen: ReadonlySet<string>;
  uses: Readonly<Record<string, number>>;
  attempts: number;
}

export type DrawRule = Pick<CellAssessment, 'count' | 'atLeastKinds' | 'exposureCap'>;

/** Thrown where a pool holds no valid draw. A fault of content: `canDraw` finds it at build. */
export class TooFewItems extends Error {
  readonly asked: number;
  readonly live: number;

  constructor(asked: number, live: number) {
    super(`no ${asked} items can be drawn together from ${live} live items`);
    this.name = 'TooFewItems';
    this.asked = asked;
    this.live = live;
  }
}

/**
 * Draws the questions of one cell: exactly `count` live items, enemies apart, scenario sets whole and together, and at
 * least `atLeastKinds` kinds if the pool has such a draw. Of all valid draws it takes one with, in this order, the
 * fewest items that this learner has seen, the fewest above the exposure cap, the fewest from the open pool, and the
 * fewest uses; chance decides between equals. The same pool, exposure and row of chance give the same draw.
 * @param besides questions of the same test that were drawn before: neither they nor their enemies are drawn
 * @throws TooFewItems where there is no valid draw
 */
export function drawCell(
  pool: readonly PoolItem[],
  rule: DrawRule,
  exposure: Exposure,
  random: () => number,
  besides: readonly Item[] = [],
): PoolItem[] {
  const units = shuffled(enemyGroups(shuffled(drawUnits(pool, besides), random)), random).flat();
  const candidates = asCandidates(units, costOf(pool, rule, exposure));
  for (let kinds = rule.atLeastKinds; kinds >= 1; kinds--) {
    const chosen = cheapestCombination(candidates, rule.count, kinds);
    if (chosen !== null) return chosen.flatMap((place) => units[place]?.members ?? []);
  }
  throw new TooFewItems(rule.count, units.flatMap((unit) => unit.members).length);
}

/**
 * Draws the placement: `countPerCell` items per cell, from the open pool, so that closed items stay unseen for the test.
 * @throws TooFewItems where a cell has no valid draw
 */
export function drawPlacement(
  pool: readonly PoolItem[],
  rule: Pick<PlacementAssessment, 'cells' | 'countPerCell'>,
  exposure: Exposure,
  random: () => number,
): PoolItem[] {
  const perCell = { count: rule.countPerCell, atLeastKinds: 1, exposureCap: 1 };
  return rule.cells.flatMap((cell) => {
    const open = pool.filter((entry) => entry.pool === 'open' && entry.item.cell === cell);
    return drawCell(open, perCell, exposure, random);
  });
}

/** The drawn items as the numbered questions q1, q2... of an attempt. */
export function numbered(drawn: readonly PoolItem[]): Draw {
  return drawn.map(({ item, pool }, index) => ({
    question: `q${index + 1}`,
    item: item.id,
    version: item.version,
    cell: item.cell,
    pool,
  }));
}

/** What drawing a unit costs, so that one thing more to avoid outweighs all of the next kind together. */
function costOf(pool: readonly PoolItem[], rule: DrawRule, { seen, uses, attempts }: Exposure): (unit: Unit) => number {
  const usesOf = ({ item }: PoolItem) => uses[item.id] ?? 0;
  // Rounded up, so that the one use of an item in the first few attempts is not taken for overexposure.
  const allowed = Math.ceil(rule.exposureCap * attempts);
  const weighs = rule.count + 1;
  const open = rule.count * Math.max(1, ...pool.map(usesOf)) + 1;
  const overCap = open * weighs;
  const repeated = overCap * weighs;
  const cost = (entry: PoolItem) =>
    (seen.has(entry.item.id) ? repeated : 0) +
    (usesOf(entry) > allowed ? overCap : 0) +
    (entry.pool === 'open' ? open : 0) +
    usesOf(entry);
  return ({ members }) => members.reduce((sum, entry) => sum + cost(entry), 0);
}
