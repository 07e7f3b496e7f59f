/** What a correlation needs of its pairs, so that they can be counted once and added up. */
export interface PairSums {
  n: number;
  x: number;
  xx: number;
  y: number;
  yy: number;
  xy: number;
}

export interface Correlation {
  value: number;
  low: number;
  high: number;
}

/** How many standard errors an interval reaches to either side. */
export const z95 = 1.96;
export const z99 = 2.576;

/**
 * Pearson's product-moment correlation with its interval by Fisher's transformation (R.A. Fisher, "On the probable
 * error of a coefficient of correlation", Metron 1, 1921). Undefined where one side does not vary, or with three pairs
 * or fewer.
 */
export function correlation(sums: PairSums, z = z95): Correlation | undefined {
  const { n, x, xx, y, yy, xy } = sums;
  const spread = (n * xx - x * x) * (n * yy - y * y);
  if (n < 4 || spread <= 0) return undefined;
  const value = Math.max(-1, Math.min(1, (n * xy - x * y) / Math.sqrt(spread)));
  const reach = z / Math.sqrt(n - 3);
  return { value, low: Math.tanh(Math.atanh(value) - reach), high: Math.tanh(Math.atanh(value) + reach) };
}
