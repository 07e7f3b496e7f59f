import type { PoolItem } from '#domain/draw';
import type { Item } from '#domain/schema/item';
import { poolOf } from '../assessments/bank.ts';
import { type CellRule, drawCells } from '../assessments/draw-cells.ts';
import { usesOf } from '../assessments/store.ts';
import type { Database } from '../db/client.ts';
import { type History, seenItems } from './history.ts';

/** Draws for one learner, from both pools: what this learner has not seen first, then what was used least. */
export async function drawFor(
  db: Database,
  history: History,
  rules: readonly CellRule[],
  seed: string,
  besides: readonly Item[] = [],
): Promise<PoolItem[]> {
  const cells = rules.map(({ cell }) => cell);
  const pool = await poolOf(db, cells);
  const ids = pool.map(({ item }) => item.id);
  return drawCells(pool, rules, seed, { seen: seenItems(history), uses: await usesOf(db, ids) }, besides);
}
