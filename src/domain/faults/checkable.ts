import type { Catalogue } from '../catalogue.ts';
import type { PoolItem } from '../draw.ts';
import { error, type Fault } from '../fault.ts';
import type { CellId } from '../taxonomy.ts';

/** What there is to check; the version follows from it. */
export type Checkable = Omit<Catalogue, 'version'>;

/** The items of a cell as a test draws them where no closed bank is at hand. */
export function openPool({ items }: Pick<Checkable, 'items'>, cell: CellId): PoolItem[] {
  return Object.values(items)
    .filter((item) => item.cell === cell)
    .map((item) => ({ item, pool: 'open' }));
}

/** No fault where the file exists, also where it cannot be read now. */
export function missing(
  all: Readonly<Record<string, unknown>>,
  unreadable: ReadonlySet<string>,
  path: (id: string) => string,
): (file: string, at: readonly (string | number)[], id: string) => Fault[] {
  return (file, at, id) => {
    if (Object.hasOwn(all, id) || unreadable.has(path(id))) return [];
    const problem = `‘${id}’ bestaat niet.`;
    return [error(file, at, problem, `Verbeter de naam, of maak ${path(id)}.${similar(id, Object.keys(all))}`)];
  };
}

/** A question whether the author meant a name that looks like it. */
export function similar(name: string, known: readonly string[]): string {
  const [closest] = known
    .map((other) => ({ other, distance: editDistance(name, other) }))
    .filter(({ other, distance }) => distance <= Math.max(2, Math.min(name.length, other.length) / 4))
    .sort((one, other) => one.distance - other.distance);
  return closest ? ` Bedoelde je ${closest.other}?` : '';
}

/** The number of letters to add, drop or change (Levenshtein). */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1];
    for (const [index, wanted] of [...other].entries()) {
      const changed = (row[index] ?? 0) + (letter === wanted ? 0 : 1);
      next.push(Math.min(changed, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
