import fc from 'fast-check';
import type { Exposure, PoolItem } from '#domain/draw';
import type { Item } from '#domain/schema/item';
import { oneOfEachKind, single } from './items.ts';

const kinds = ['single', 'multiple', 'order', 'match', 'categories', 'fault', 'number'] as const;

export const unseen: Exposure = { seen: new Set(), uses: {}, attempts: 0 };

/** An item in the open pool; a single choice unless told otherwise. */
export function open(id: string, more: Partial<Item> = {}): PoolItem {
  return { item: itemOf(id, more), pool: 'open' };
}

export function closed(id: string, more: Partial<Item> = {}): PoolItem {
  return { item: itemOf(id, more), pool: 'closed' };
}

/** So many items a01, a02... of all kinds in turn, in the open pool. */
export function openPool(count: number, letter = 'a'): PoolItem[] {
  return Array.from({ length: count }, (_, index) =>
    open(`${letter}${String(index + 1).padStart(2, '0')}`, { kind: kinds[index % kinds.length] }),
  );
}

export function idsOf(drawn: readonly PoolItem[]): string[] {
  return drawn.map(({ item }) => item.id);
}

/** Small pools of every make: scenarios, enemies, two pools, and items that are not live. */
export const anyPool: fc.Arbitrary<PoolItem[]> = fc
  .uniqueArray(fc.constantFrom(...'abcdefghi'), { maxLength: 9 })
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc
          .record({
            kind: fc.constantFrom(...kinds),
            status: fc.constantFrom('live', 'live', 'live', 'live', 'retired', 'draft', 'compromised'),
            scenario: fc.constantFrom(undefined, undefined, undefined, 's1', 's2'),
            enemies: fc.constantFrom(undefined, undefined, undefined, ['a'], ['b'], ['c', 'd']),
            pool: fc.constantFrom('open', 'closed'),
          })
          .map(({ pool, enemies, ...more }) => ({
            item: itemOf(id, { ...more, enemies: enemies?.filter((enemy) => enemy !== id) }),
            pool,
          })),
      ),
    ),
  );

export const anyExposure: fc.Arbitrary<Exposure> = fc
  .record({
    seen: fc.subarray([...'abcdefghi']),
    uses: fc.dictionary(fc.constantFrom(...'abcdefghi'), fc.nat(9)),
    attempts: fc.nat(12),
  })
  .map(({ seen, ...more }) => ({ seen: new Set(seen), ...more }));

function itemOf(id: string, { kind = 'single', ...more }: Partial<Item>): Item {
  const item: Item = oneOfEachKind[kind] ?? single();
  return { ...item, id, ...(more.status && { status: more.status }), ...shared(more) };
}

function shared({ scenario, enemies, cell, version }: Partial<Item>) {
  return {
    ...(scenario && { scenario }),
    ...(enemies && { enemies }),
    ...(cell && { cell }),
    ...(version && { version }),
  };
}
