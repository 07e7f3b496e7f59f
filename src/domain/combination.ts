/** What can be drawn together or not at all: one item, or all items of a scenario. */
export interface Candidate {
  size: number;
  kinds: readonly string[];
  /** Places, in the list of candidates, of those that may not be drawn beside this one. */
  enemies: readonly number[];
  cost: number;
}

/** The rest of a combination: candidates that were taken, the earliest first, and what they cost together. */
type Taken = { cost: number; place: number; next: Taken } | { cost: 0; place: null };
const nothing: Taken = { cost: 0, place: null };

/**
 * The cheapest combination of exactly `size` items without enemies and with at least so many kinds, found whenever
 * there is one. Of equally cheap combinations the one with the earliest candidates.
 * Each stage of the search is solved once, so that it also ends soon where nothing fits; enemies should stand near
 * one another in the list, for the number of stages grows with what is barred further on.
 * @returns the places of the chosen candidates, or null where no combination fits
 */
export function cheapestCombination(
  candidates: readonly Candidate[],
  size: number,
  atLeastKinds: number,
): number[] | null {
  const kindNames = [...new Set(candidates.flatMap((candidate) => candidate.kinds))];
  const kindBits = candidates.map(({ kinds }) =>
    kinds.reduce((bits, kind) => bits | (1 << kindNames.indexOf(kind)), 0),
  );
  const enough = 1 << kindNames.length;
  const solved = new Map<number | string, Taken | null>();

  // `kinds` has a bit per kind that was taken, and becomes `enough` once there are; `barred` are enemies of what was taken.
  const search = (place: number, left: number, kinds: number, barred: readonly number[]): Taken | null => {
    if (left === 0) return kinds === enough ? nothing : null;
    const candidate = candidates[place];
    if (candidate === undefined) return null;
    const stage = (place * (size + 1) + left) * (enough + 1) + kinds;
    const key = barred.length === 0 ? stage : `${stage}/${barred.join()}`;
    const known = solved.get(key);
    if (known !== undefined) return known;
    const ahead = barred.length === 0 ? barred : barred.filter((enemy) => enemy > place);
    const without = search(place + 1, left, kinds, ahead);
    const allowed = candidate.size <= left && !barred.includes(place);
    const found = cheapest(allowed ? take(candidate, place, left, kinds, ahead) : null, without);
    solved.set(key, found);
    return found;
  };
  const take = (candidate: Candidate, place: number, left: number, kinds: number, ahead: readonly number[]) => {
    const { size, enemies, cost } = candidate;
    const more = kinds | (kindBits[place] ?? 0);
    const bars = enemies.length === 0 ? ahead : ascending([...ahead, ...enemies.filter((enemy) => enemy > place)]);
    const next = search(
      place + 1,
      left - size,
      kinds === enough || bitCount(more) >= atLeastKinds ? enough : more,
      bars,
    );
    return next && { cost: cost + next.cost, place, next };
  };
  const found = search(0, size, atLeastKinds === 0 ? enough : 0, []);
  return found && places(found);
}

function cheapest(preferred: Taken | null, other: Taken | null): Taken | null {
  if (preferred === null || other === null) return preferred ?? other;
  return preferred.cost <= other.cost ? preferred : other;
}

function places(taken: Taken): number[] {
  return taken.place === null ? [] : [taken.place, ...places(taken.next)];
}

function bitCount(bits: number): number {
  return bits === 0 ? 0 : (bits & 1) + bitCount(bits >>> 1);
}

function ascending(list: readonly number[]): number[] {
  return [...new Set(list)].sort((one, other) => one - other);
}
