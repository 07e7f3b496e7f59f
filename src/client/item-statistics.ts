import type { ItemSummaries, ItemVersion, OneItem } from '#api/item-statistics/schema';
import type { CellId } from '#domain/taxonomy';
import { api, ask, type Outcome } from './api.ts';

export type { ItemSummary } from '#api/item-statistics/schema';
export type { ItemSummaries, ItemVersion, OneItem };

/** How all questions do; undefined for who is no trainer. */
export async function itemStatistics(cell?: CellId): Promise<Outcome<ItemSummaries | undefined>> {
  return forTrainers(await ask(api['item-statistics'].$get({ query: cell ? { cell } : {} })));
}

/** How one question does; undefined where it does not exist, and for who is no trainer. */
export async function oneItem(id: string): Promise<Outcome<OneItem | undefined>> {
  return forTrainers(await ask(api['item-statistics'][':id'].$get({ param: { id } })));
}

export const itemAddress = (id: string) => `/trainers/vragen/vraag#${id}`;

function forTrainers<T>(outcome: Outcome<T>): Outcome<T | undefined> {
  const isNotThere = outcome.kind === 'refused' && outcome.problem.code === 'not-found';
  return isNotThere ? { kind: 'ok', value: undefined } : outcome;
}
