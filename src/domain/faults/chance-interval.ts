/** One question for someone who guesses by a rule: how likely the rule finds the key by chance, and whether it did. */
export interface Trial {
  chance: number;
  hit: boolean;
}

/** What a rule found, beside what chance finds in the same questions. */
export interface AgainstChance {
  asked: number;
  hits: number;
  expected: number;
  /** The exact 99 % interval of chance: from `low` up to and including `high` hits. */
  low: number;
  high: number;
}

/** How unlikely on either side a count must be: together the 99 % interval. */
const tail = 0.005;

/**
 * The hits of a rule beside the exact 99 % interval of chance. Questions may differ in their chance; with equal ones
 * this is the binomial interval (Clopper and Pearson 1934, seen from the expected share).
 */
export function againstChance(trials: readonly Trial[]): AgainstChance {
  const likelihoods = distribution(trials.map(({ chance }) => chance));
  return {
    asked: trials.length,
    hits: trials.filter(({ hit }) => hit).length,
    expected: trials.reduce((sum, { chance }) => sum + chance, 0),
    low: unlikelyCounts(likelihoods),
    high: trials.length - unlikelyCounts(likelihoods.toReversed()),
  };
}

/** True where chance does not explain the count. */
export function departsFromChance({ hits, low, high }: AgainstChance): boolean {
  return hits < low || hits > high;
}

/** How many counts from this side on are too unlikely to occur. */
function unlikelyCounts(likelihoods: readonly number[]): number {
  let sum = 0;
  return likelihoods.findIndex((likelihood) => {
    sum += likelihood;
    return sum >= tail;
  });
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
