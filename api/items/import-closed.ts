import type { Item } from '#domain/schema/item';
import type { Scenario } from '#domain/schema/scenario';
import type { Caller, Deps } from '../context.ts';
import { type Loaded, loadItems } from './load.ts';
import { storedVersions } from './store.ts';

export type Imported = Loaded | { kind: 'in-open-pool'; items: string[] };

/** Makes these the closed pool. An id of the open pool is refused, for an id means one question for ever. */
export async function importClosed(
  deps: Pick<Deps, 'db' | 'now'>,
  by: Caller,
  { items, scenarios }: { items: readonly Item[]; scenarios: Record<string, Scenario> },
): Promise<Imported> {
  const open = new Set((await storedVersions(deps.db, 'open')).map(({ id }) => id));
  const taken = items.map(({ id }) => id).filter((id) => open.has(id));
  if (taken.length > 0) return { kind: 'in-open-pool', items: taken };
  return loadItems(deps, by, items, { pool: 'closed', scenarios, replace: false });
}
