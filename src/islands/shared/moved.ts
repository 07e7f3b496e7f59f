/** The list with one step moved a place up or down. */
export function moved(steps: readonly string[], step: string, by: -1 | 1): string[] {
  const from = steps.indexOf(step);
  const to = from + by;
  if (from === -1 || to < 0 || to >= steps.length) return [...steps];
  return steps.toSpliced(from, 1).toSpliced(to, 0, step);
}
