import { and, exists, not, or, type SQL, sql } from 'drizzle-orm';
import type { Condition } from './filter.ts';

/** What an attribute of SCIM is in the database. */
export type Lookup =
  | { kind: 'exact'; column: SQL }
  /** Kept in lower case, as addresses are. */
  | { kind: 'lower'; column: SQL }
  | { kind: 'any-case'; column: SQL }
  | { kind: 'boolean'; column: SQL }
  | { kind: 'among'; rows(value: string): Parameters<typeof exists>[0] };

/** The rows for which one of the alternatives holds; all where there are none. */
export function holding<A extends string>(
  alternatives: readonly Condition<A>[][],
  lookups: Record<A, Lookup>,
): SQL | undefined {
  if (alternatives.length === 0) return undefined;
  return or(
    ...alternatives.map((all) => and(sql`1`, ...all.map((one) => negated(one, test(one, lookups[one.attribute]))))),
  );
}

const negated = (condition: Condition, holds: SQL) => (condition.not ? not(holds) : holds);

function test({ comparator, value }: Condition, lookup: Lookup): SQL {
  if (lookup.kind === 'among') return exists(lookup.rows(value));
  const { column } = lookup;
  if (lookup.kind === 'boolean') {
    if (comparator === 'pr') return sql`1`;
    const same = sql`${column} = ${value.toLowerCase() === 'true' ? 1 : 0}`;
    return comparator === 'ne' ? not(same) : same;
  }
  const given = lookup.kind === 'exact' ? value : value.toLowerCase();
  return textTest(comparator, lookup.kind === 'any-case' ? sql`lower(${column})` : column, given);
}

function textTest(comparator: Condition['comparator'], text: SQL, value: string): SQL {
  switch (comparator) {
    case 'eq':
      return sql`${text} = ${value}`;
    case 'ne':
      return sql`coalesce(${text}, '') <> ${value}`;
    case 'co':
      return sql`instr(${text}, ${value}) > 0`;
    case 'sw':
      return sql`substr(${text}, 1, ${value.length}) = ${value}`;
    case 'ew':
      return sql`substr(${text}, -${value.length}) = ${value}`;
    case 'pr':
      return sql`coalesce(${text}, '') <> ''`;
  }
}
