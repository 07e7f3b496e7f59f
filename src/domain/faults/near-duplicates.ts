import { contentPath } from '../content-path.ts';
import { advice, type Fault } from '../fault.ts';
import { plainWords } from '../language/words.ts';
import type { Item } from '../schema/item.ts';
import type { Checkable } from './checkable.ts';

/** From this share of equal runs of three words on, two questions look alike (Jaccard over shingles). */
const alike = 0.5;
/** Under so many words a stem says too little to compare. */
const enoughWords = 8;

/** Questions whose situation and question nearly say the same; each is named beside the one before it. */
export function nearDuplicates({ items, scenarios }: Pick<Checkable, 'items' | 'scenarios'>): Fault[] {
  const holders = new Map<string, number[]>();
  const earlier: { item: Item; size: number }[] = [];
  return Object.values(items).flatMap((item) => {
    if (item.status !== 'live' && item.status !== 'draft') return [];
    const vignette = item.scenario === undefined ? '' : (scenarios[item.scenario]?.text ?? '');
    const shingles = shinglesOf(`${vignette} ${item.stem}`);
    if (shingles.size < enoughWords - 2) return [];
    const shared = new Map<number, number>();
    for (const shingle of shingles) {
      const known = holders.get(shingle) ?? [];
      for (const other of known) shared.set(other, (shared.get(other) ?? 0) + 1);
      holders.set(shingle, [...known, earlier.length]);
    }
    const twin = closest(shared, shingles.size, earlier, item);
    earlier.push({ item, size: shingles.size });
    return twin ? [fault(item, twin)] : [];
  });
}

type Twin = { item: Item; share: number };

function closest(
  shared: ReadonlyMap<number, number>,
  size: number,
  earlier: readonly { item: Item; size: number }[],
  item: Item,
): Twin | undefined {
  let found: Twin | undefined;
  for (const [index, count] of shared) {
    const other = earlier[index];
    if (!other || (item.scenario !== undefined && other.item.scenario === item.scenario)) continue;
    const share = count / (size + other.size - count);
    if (share >= alike && share > (found?.share ?? 0)) found = { item: other.item, share };
  }
  return found;
}

function fault(item: Item, twin: Twin): Fault {
  const problem = `Deze vraag lijkt sterk op ${contentPath.item(twin.item)}: ${Math.round(100 * twin.share)} % van de woordgroepen is gelijk.`;
  const repair = `Kies een andere situatie, of zet de een bij ‘enemies’ van de ander.`;
  return advice(contentPath.item(item), ['stem'], problem, repair);
}

function shinglesOf(text: string): Set<string> {
  const words = plainWords(text);
  return new Set(words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`));
}
