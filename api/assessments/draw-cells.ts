import { seeded } from '#domain/chance';
import { type DrawRule, drawCell, type PoolItem } from '#domain/draw';
import type { Item } from '#domain/schema/item';
import type { CellId } from '#domain/taxonomy';

export interface CellRule extends DrawRule {
  cell: CellId;
}

/** What was served before: to this learner, and to all. */
export interface Served {
  seen: ReadonlySet<string>;
  uses: Readonly<Record<string, number>>;
}

/**
 * Draws these cells one after the other: what is drawn for one cell keeps its enemies out of the next.
 * @param besides what was asked before in the same try
 * @throws TooFewItems where the bank does not hold such a test; the content check finds that first
 */
export function drawCells(
  pool: readonly PoolItem[],
  rules: readonly CellRule[],
  seed: string,
  { seen, uses }: Served,
  besides: readonly Item[] = [],
): PoolItem[] {
  const drawn: PoolItem[] = [];
  for (const rule of rules) {
    const ofCell = pool.filter(({ item }) => item.cell === rule.cell);
    const used = ofCell.reduce((sum, { item }) => sum + (uses[item.id] ?? 0), 0);
    const exposure = { seen, uses, attempts: Math.ceil(used / rule.count) };
    const taken = [...besides, ...drawn.map(({ item }) => item)];
    drawn.push(...drawCell(ofCell, rule, exposure, seeded(`${seed}/${rule.cell}`), taken));
  }
  return drawn;
}
