import { seeded } from '#domain/chance';
import { type DrawRule, drawCell, type PoolItem } from '#domain/draw';
import type { Item } from '#domain/schema/item';
import type { CellId } from '#domain/taxonomy';
import { poolOf } from '../assessments/bank.ts';
import { usesOf } from '../assessments/store.ts';
import type { Database } from '../db/client.ts';

export interface CellRule extends DrawRule {
  cell: CellId;
}

/**
 * Draws these cells one after the other for one learner: what is drawn for one cell keeps its enemies out of the next.
 * @param besides what was asked before in the same try
 * @throws TooFewItems where the bank does not hold such a test; the content check finds that first
 */
export async function drawCells(
  db: Database,
  rules: readonly CellRule[],
  seed: string,
  seen: ReadonlySet<string>,
  besides: readonly Item[] = [],
): Promise<PoolItem[]> {
  const pool = await poolOf(
    db,
    rules.map(({ cell }) => cell),
  );
  const uses = await usesOf(
    db,
    pool.map(({ item }) => item.id),
  );
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
