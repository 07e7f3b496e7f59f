import type { PoolItem } from '#domain/draw';
import type { Item } from '#domain/schema/item';
import type { Scenario } from '#domain/schema/scenario';
import type { CellId } from '#domain/taxonomy';
import type { Database } from '../db/client.ts';
import { recent } from '../recent.ts';
import { type ItemVersion, itemVersions, liveVersions } from './store.ts';

/** A version of an item, with the vignette that it had. */
export interface StoredItem {
  item: Item;
  scenario: Scenario | null;
}

/** A version of an item never changes, so it is read once per process. */
const banks = new WeakMap<Database, ReturnType<typeof recent<StoredItem>>>();
const mostItems = 5000;

/** What can be drawn now for these cells, from the open and the closed pool. */
export async function poolOf(db: Database, cells: readonly CellId[]): Promise<PoolItem[]> {
  const live = await liveVersions(db, cells);
  const items = await itemsOf(db, live);
  return live.flatMap(({ pool }, at) => {
    const stored = items[at];
    return stored ? [{ item: { ...stored.item, status: 'live' as const }, pool }] : [];
  });
}

/**
 * These versions of these items, in this order.
 * @throws RangeError where one was never stored
 */
export async function itemsOf(db: Database, wanted: readonly ItemVersion[]): Promise<StoredItem[]> {
  const bank = banks.get(db) ?? recent<StoredItem>(mostItems);
  banks.set(db, bank);
  const missing = wanted.filter((one) => !bank.get(key(one)));
  for (const { content: item, scenario } of await itemVersions(db, missing)) {
    bank.set(key({ item: item.id, version: item.version }), { item, scenario });
  }
  return wanted.map((one) => {
    const stored = bank.get(key(one));
    if (!stored) throw new RangeError(`version ${one.version} of item ${one.item} is not in the bank`);
    return stored;
  });
}

const key = ({ item, version }: ItemVersion) => `${item}@${version}`;
