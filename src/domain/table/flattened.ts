/** Everything in a value as rows of where it stands and what it is, in order; what is empty has no row. */
export function flattened(value: unknown, path: readonly string[] = []): [path: string, value: string][] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((one, at) => flattened(one, [...path, String(at + 1)]));
  if (typeof value === 'object') return Object.entries(value).flatMap(([key, one]) => flattened(one, [...path, key]));
  return [[path.join(' › '), String(value)]];
}
