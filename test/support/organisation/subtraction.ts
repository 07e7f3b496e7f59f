/** A number about known people, as somebody can put it together: it lies between low and high. */
export interface Known {
  people: ReadonlySet<string>;
  low: number;
  high: number;
}

/**
 * All that follows from taking one number off another where the people of the one are among those of the other, again
 * and again: siblings off their parent, a month off the next, one export off another. What follows is only kept where it
 * is about few enough people to matter.
 */
export function bySubtraction(published: readonly Known[], rounds: number, matters: number): Known[] {
  const known = new Map<string, Known>();
  for (const one of published) keep(known, one);
  let fresh = [...known.values()];
  for (let round = 0; round < rounds && fresh.length > 0; round++) {
    const found: Known[] = [];
    for (const whole of known.values()) {
      for (const part of known.values()) {
        if (part.people.size >= whole.people.size || !(fresh.includes(whole) || fresh.includes(part))) continue;
        if ([...part.people].some((person) => !whole.people.has(person))) continue;
        const people = new Set([...whole.people].filter((person) => !part.people.has(person)));
        found.push({
          people,
          low: Math.max(0, whole.low - part.high),
          high: Math.min(people.size, whole.high - part.low),
        });
      }
    }
    fresh = found.filter(({ people }) => people.size < matters).filter((one) => keep(known, one));
  }
  return [...known.values()];
}

/** Keeps the narrowest of what is known of the same people; answers whether that is new. */
function keep(known: Map<string, Known>, one: Known): boolean {
  const key = [...one.people].sort().join();
  const before = known.get(key);
  const narrower = before ? { ...one, low: Math.max(one.low, before.low), high: Math.min(one.high, before.high) } : one;
  if (before && narrower.low === before.low && narrower.high === before.high) return false;
  known.set(key, narrower);
  return true;
}
