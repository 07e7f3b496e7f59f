/** What can be drawn together or not at all: one item, or all items of a scenario. */
export interface Candidate {
  size: number;
  kinds: readonly string[];
  /** Places, in the list of candidates, of those that may not be drawn beside this one. */
  enemies: readonly number[];
  /** What drawing it costs, the weightiest first; costs add up. Equally long for all candidates. */
  cost: readonly number[];
}

interface Found {
  cost: readonly number[];
  places: readonly number[];
}

/**
 * The cheapest combination of exactly `size` items (at least 1) without enemies and with at least so many kinds,
 * found whenever there is one. Of equally cheap combinations the one with the earliest candidates.
 * Each stage of the search is solved once, so that it also ends soon where nothing fits.
 * @returns the places of the chosen candidates, or null where no combination fits
 */
export function cheapestCombination(candidates: readonly Candidate[], size: number, atLeastKinds: number): number[] | null {
  const solved = new Map<string, Found | null>();
  // `kinds` is null once there are enough of them; `barred` holds the enemies, from `place` on, of what was taken.
  const search = (place: number, left: number, kinds: readonly string[] | null, barred: readonly number[]): Found | null => {
    if (left === 0) return kinds === null ? { cost: [], places: [] } : null;
    const candidate = candidates[place];
    if (candidate === undefined) return null;
    const stage = `${place}/${left}/${kinds?.join() ?? 'enough'}/${barred.join()}`;
    const known = solved.get(stage);
    if (known !== undefined) return known;
    const ahead = ascending(barred.filter((enemy) => enemy > place));
    const without = search(place + 1, left, kinds, ahead);
    const found = candidate.size > left || barred.includes(place) ? without : cheapest(take(candidate), without);
    solved.set(stage, found);
    return found;

    function take({ size, kinds: added, enemies, cost }: Candidate): Found | null {
      const more = kinds && enough(ascending([...kinds, ...added]), atLeastKinds);
      const rest = search(place + 1, left - size, more, ascending([...ahead, ...enemies.filter((enemy) => enemy > place)]));
      return rest && { cost: cost.map((part, index) => part + (rest.cost[index] ?? 0)), places: [place, ...rest.places] };
    }
  };
  const found = search(0, size, enough([], atLeastKinds), []);
  return found && [...found.places];
}

function enough(kinds: readonly string[], atLeast: number): readonly string[] | null {
  return kinds.length >= atLeast ? null : kinds;
}

function cheapest(preferred: Found | null, other: Found | null): Found | null {
  if (preferred === null || other === null) return preferred ?? other;
  const difference = preferred.cost.map((part, index) => part - (other.cost[index] ?? 0)).find((part) => part !== 0) ?? 0;
  return difference <= 0 ? preferred : other;
}

function ascending<T extends string | number>(list: readonly T[]): T[] {
  return [...new Set(list)].sort((one, other) => (one < other ? -1 : 1));
}
