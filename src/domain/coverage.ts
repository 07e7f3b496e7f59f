import type { Catalogue } from './catalogue.ts';
import { allLessons } from './catalogue.ts';
import type { Item } from './schema/item.ts';
import { type CellId, cellIds } from './taxonomy.ts';

/** What there is for one cell. */
export interface CellCoverage {
  cell: CellId;
  lessons: number;
  /** Per status, and of what is live per kind. */
  statuses: Partial<Record<Item['status'], number>>;
  kinds: Partial<Record<Item['kind'], number>>;
  live: number;
  /** How many different sources its lessons and live items name. */
  sources: number;
  /** Free material of others that fits it. */
  resources: number;
  /** The oldest day from which its statements about the law are. */
  lawAsOf?: string;
  state: 'full' | 'begun' | 'missing';
}

/** A cell is full with a lesson and so many live items. */
export const fullFrom = 20;

type Given = Pick<Catalogue, 'courses' | 'items' | 'resources'>;

/** The cells in the order of the profile, each with what is written for it. */
export function coverage(content: Given): CellCoverage[] {
  const lessons = Map.groupBy(allLessons(content), ({ cell }) => cell);
  const items = Map.groupBy(Object.values(content.items), ({ cell }) => cell);
  return cellIds.map((cell) => {
    const own = lessons.get(cell) ?? [];
    const all = items.get(cell) ?? [];
    const live = all.filter(({ status }) => status === 'live');
    const written = [...own, ...live];
    const [lawAsOf] = written.flatMap((one) => one.lawAsOf ?? []).toSorted();
    return {
      cell,
      lessons: own.length,
      statuses: tallied(all.map(({ status }) => status)),
      kinds: tallied(live.map(({ kind }) => kind)),
      live: live.length,
      sources: new Set(written.flatMap(({ sources }) => sources.map(({ url, title }) => `${url} ${title}`))).size,
      resources: Object.values(content.resources).filter(({ cells }) => cells.includes(cell)).length,
      ...(lawAsOf && { lawAsOf }),
      state: stateOf(own.length, live.length),
    };
  });
}

/** The requirements of the Algoritmekader that lessons name, by URN, each with its lessons. */
export function requirementsCovered(content: Pick<Given, 'courses'>): { urn: string; lessons: string[] }[] {
  const named = allLessons(content).flatMap(({ id, requirements }) => requirements.map((urn) => ({ urn, id })));
  return [...Map.groupBy(named, ({ urn }) => urn)]
    .map(([urn, all]) => ({ urn, lessons: all.map(({ id }) => id) }))
    .toSorted((one, other) => one.urn.localeCompare(other.urn));
}

function stateOf(lessons: number, live: number): CellCoverage['state'] {
  if (lessons > 0 && live >= fullFrom) return 'full';
  return lessons === 0 || live === 0 ? 'missing' : 'begun';
}

function tallied<T extends string>(names: readonly T[]): Partial<Record<T, number>> {
  const counts: Partial<Record<T, number>> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
