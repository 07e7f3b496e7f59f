import { cheapestCombination } from './combination.ts';
import { asCandidates, drawUnits, enemyGroups, type PoolItem, type Unit } from './draw-unit.ts';
import type { CellAssessment } from './schema/assessment.ts';

/** Whether a test can be drawn from a pool, or what stands in the way. */
export type Drawable =
  | { kind: 'can-draw' }
  /** No `asked` items can stand together in one test; `live` items can be drawn at all. */
  | { kind: 'too-few-items'; asked: number; live: number }
  /** A test can be drawn, but not with so many kinds; `kinds` is the most that one test can have. */
  | { kind: 'too-few-kinds'; asked: number; kinds: number }
  /** After some tests no short set of `asked` other items is left. */
  | { kind: 'no-short-set'; asked: number; live: number };

export type DrawableRule = Pick<CellAssessment, 'count' | 'atLeastKinds' | 'pass'>;

/**
 * Whether every test by this rule can be drawn, and after it, whatever was drawn, the short set of unseen items.
 * A pool that passes never makes a draw of this rule fail. Where items have enemies the short set is judged on the
 * safe side: one item of a group of enemies is taken to bar the whole group.
 */
export function canDraw(pool: readonly PoolItem[], rule: DrawableRule): Drawable {
  const units = drawUnits(pool);
  const live = units.flatMap((unit) => unit.members).length;
  const kinds = mostKinds(enemyGroups(units).flat(), rule.count, rule.atLeastKinds);
  if (kinds === 0) return { kind: 'too-few-items', asked: rule.count, live };
  if (kinds < rule.atLeastKinds) return { kind: 'too-few-kinds', asked: rule.atLeastKinds, kinds };
  const short = rule.pass.shortSet.count;
  return leavesRoom(units, rule.count, short) ? { kind: 'can-draw' } : { kind: 'no-short-set', asked: short, live };
}

function mostKinds(units: readonly Unit[], count: number, atMost: number): number {
  const candidates = asCandidates(units, () => 0);
  for (let kinds = atMost; kinds >= 1; kinds--) if (cheapestCombination(candidates, count, kinds)) return kinds;
  return 0;
}

/** Tries the test that takes most away: every number of units of each size that can be in it. */
function leavesRoom(units: readonly Unit[], count: number, short: number): boolean {
  const groups = enemyGroups(units);
  const leastTaken = groups.every((group) => group.length === 1) ? count : 0;
  const stock = [...Map.groupBy(groups.map(smallest), (size) => size)].map(([size, same]) => ({
    size,
    number: same.length,
  }));
  const everyRest = (taken: number, left: typeof stock, rest: typeof stock): boolean => {
    const [first, ...others] = left;
    if (first === undefined) return taken < leastTaken || canFill(rest, short);
    const most = Math.min(first.number, Math.floor((count - taken) / first.size));
    return Array.from({ length: most + 1 }, (_, number) => number).every((number) =>
      everyRest(taken + number * first.size, others, [...rest, { size: first.size, number: first.number - number }]),
    );
  };
  return everyRest(0, stock, []);
}

/** Whether units of these sizes can be put together to exactly this number of items. */
function canFill(stock: readonly { size: number; number: number }[], asked: number): boolean {
  const [first, ...others] = stock;
  if (first === undefined) return asked === 0;
  return Array.from({ length: first.number + 1 }, (_, number) => asked - number * first.size)
    .filter((left) => left >= 0)
    .some((left) => canFill(others, left));
}

function smallest(group: readonly Unit[]): number {
  return Math.min(...group.map((unit) => unit.members.length));
}
