/** Reckons once per list, and remembers for as long as the list is there. Only for lists that nobody changes. */
export function once<L extends readonly unknown[], T>(reckon: (list: L) => T): (list: L) => T {
  const known = new WeakMap<L, { value: T }>();
  return (list) => {
    const { value } = known.get(list) ?? { value: reckon(list) };
    known.set(list, { value });
    return value;
  };
}
