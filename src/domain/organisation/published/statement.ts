/** What is said of a number: it lies between these two, both included. Equal bounds say it exactly. */
export interface Statement {
  low: number;
  high: number;
}

/**
 * What may be said of how many of a group have what is asked. Nearly nobody and nearly everybody are said as a range
 * that ends at the margin, so that nobody learns that fewer than the margin differ from the rest.
 * @param size at least twice the margin and one: a smaller group has nothing that may be said
 */
export function statementOf(met: number, size: number, margin: number): Statement {
  if (met <= margin) return { low: 0, high: margin };
  if (met >= size - margin) return { low: size - margin, high: size };
  return { low: met, high: met };
}

/** What follows for a whole from what was said of its parts; it says nothing that its parts do not. */
export function together(parts: readonly Statement[]): Statement {
  return parts.reduce((sum, part) => ({ low: sum.low + part.low, high: sum.high + part.high }), { low: 0, high: 0 });
}

/**
 * True where the number changed more than people who came and people who left can explain. Only then do two numbers
 * about nearly the same people say nothing about who came or left.
 */
export function outgrows(later: Statement, earlier: Statement, came: number, left: number): boolean {
  return later.low - earlier.high > came || earlier.low - later.high > left;
}
