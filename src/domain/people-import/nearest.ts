import type { Named } from './people.ts';
import { folded } from './text.ts';

/** Finds what is meant by a name: its id, its title, or one of the names that a title is made of. */
export interface Names {
  find(name: string): Named | undefined;
  /** What comes closest, for "bedoel je …?"; undefined where nothing is near. */
  nearest(name: string): Named | undefined;
}

export function namesOf(all: readonly Named[]): Names {
  const byName = new Map<string, Named>();
  const add = (name: string, named: Named) => {
    const key = letters(name);
    if (key !== '' && !byName.has(key)) byName.set(key, named);
  };
  // What one is called comes before what another is also called.
  for (const named of all) add(named.id, named);
  for (const named of all) add(named.title, named);
  for (const named of all) for (const name of [...(named.also ?? []), ...partsOf(named.title)]) add(name, named);
  const kept = new Map<string, Named | undefined>();
  return {
    find: (name) => byName.get(letters(name)),
    nearest(name) {
      const key = letters(name);
      if (!kept.has(key)) kept.set(key, closest(key, byName));
      return kept.get(key);
    },
  };
}

/** "Behandelaar, beslismedewerker, inspecteur" is three names; "CIO-, data- of AI-adviseur" begins with half a name. */
const partsOf = (title: string) => title.split(/,\s*/).filter((part) => !part.endsWith('-'));

const letters = (name: string) =>
  folded(name)
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '');

function closest(key: string, byName: ReadonlyMap<string, Named>): Named | undefined {
  const most = Math.floor(key.length / 4);
  let best: { named: Named; distance: number } | undefined;
  for (const [name, named] of byName) {
    const distance = editDistance(key, name, Math.min(most, (best?.distance ?? most + 1) - 1));
    if (distance !== undefined) best = { named, distance };
  }
  return best?.named;
}

/** Letters to add, drop, change or swap with their neighbour; undefined where that is more than `most`. */
export function editDistance(one: string, other: string, most: number): number | undefined {
  if (most < 0 || Math.abs(one.length - other.length) > most) return undefined;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1];
      const swapped = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1] && i > 1 && j > 1;
      row[j] = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    if (Math.min(...row) > most) return undefined;
    before = last;
    last = row;
  }
  const distance = last[other.length] ?? 0;
  return distance <= most ? distance : undefined;
}
