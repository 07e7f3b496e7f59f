const used = new WeakMap<Request, number>();

/** Counts the terms that one page explains: an id of its own for a term that stands there twice. */
export function nextTermNumber(page: Request): number {
  const number = (used.get(page) ?? 0) + 1;
  used.set(page, number);
  return number;
}
