import type { CellId } from '#domain/taxonomy';
import type { Deps } from '../context.ts';
import { collected } from './collect.ts';
import type { ItemSummaries } from './schema.ts';
import { summaryView } from './view.ts';

/** All item versions, or those of one cell, with the most worrying first. */
export async function listItems(deps: Deps, cell?: CellId): Promise<ItemSummaries> {
  const { asOf, versions } = await collected(deps);
  const items = versions
    .filter(({ item }) => cell === undefined || item.cell === cell)
    .map(summaryView)
    .toSorted((one, other) => other.worry - one.worry || (other.answers ?? 0) - (one.answers ?? 0));
  return { asOf, items };
}
