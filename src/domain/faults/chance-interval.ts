/** One question for someone who guesses by a rule: how likely the rule finds the key by chance, and whether it did. */
export interface Trial {
  chance: number;
  hit: boolean;
}

/** How unlikely on either side a count must be: together the 99 % interval. */
const tail = 0.005;

/**
 * Whether the number of hits lies outside the exact 99 % interval of chance. Questions may differ in their number of
 * options; with equal ones this is the binomial interval (Clopper and Pearson 1934, seen from the expected share).
 * @returns undefined while chance explains the count
 */
export function departsFromChance(trials: readonly Trial[]): { hits: number; expected: number } | undefined {
  const hits = trials.filter(({ hit }) => hit).length;
  const likelihoods = distribution(trials.map(({ chance }) => chance));
  const atMost = sum(likelihoods.slice(0, hits + 1));
  const atLeast = sum(likelihoods.slice(hits));
  if (atMost >= tail && atLeast >= tail) return undefined;
  return { hits, expected: sum(trials.map(({ chance }) => chance)) };
}

/** The likelihood of each number of hits, 0 up to all (Poisson binomial, by adding one trial at a time, in place). */
export function distribution(chances: readonly number[]): number[] {
  const likelihoods = [1];
  for (const chance of chances) {
    likelihoods.push(0);
    for (let hits = likelihoods.length - 1; hits >= 0; hits--) {
      likelihoods[hits] = (likelihoods[hits] ?? 0) * (1 - chance) + (likelihoods[hits - 1] ?? 0) * chance;
    }
  }
  return likelihoods;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
