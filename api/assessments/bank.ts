import type { PoolItem } from '#domain/draw';
import type { Item } from '#domain/schema/item';
import type { CellId } from '#domain/taxonomy';
import type { Database } from '../db/client.ts';
import { recent } from './recent.ts';
import { type ItemVersion, itemVersions, liveVersions } from './store.ts';

/** A version of an item never changes, so it is read once per process. */
const banks = new WeakMap<Database, ReturnType<typeof recent<Item>>>();
const mostItems = 5000;

/** What can be drawn now for these cells, from the open and the closed pool. */
export async function poolOf(db: Database, cells: readonly CellId[]): Promise<PoolItem[]> {
  const live = await liveVersions(db, cells);
  const items = await itemsOf(db, live);
  return live.flatMap(({ pool }, at) => {
    const item = items[at];
    return item ? [{ item: { ...item, status: 'live' as const }, pool }] : [];
  });
}

/**
 * These versions of these items, in this order.
 * @throws RangeError where one was never stored
 */
export async function itemsOf(db: Database, wanted: readonly ItemVersion[]): Promise<Item[]> {
  const bank = banks.get(db) ?? recent<Item>(mostItems);
  banks.set(db, bank);
  const missing = wanted.filter((one) => !bank.get(key(one)));
  for (const { content } of await itemVersions(db, missing)) {
    bank.set(key({ item: content.id, version: content.version }), content);
  }
  return wanted.map((one) => {
    const item = bank.get(key(one));
    if (!item) throw new RangeError(`version ${one.version} of item ${one.item} is not in the bank`);
    return item;
  });
}

const key = ({ item, version }: ItemVersion) => `${item}@${version}`;
