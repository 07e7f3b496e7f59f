import { type Column, type SQL, sql } from 'drizzle-orm';

/**
 * A row as one value, in JSON: where rows are many, or of many columns, the driver takes longer to hand them over than the
 * database to find them. For columns of text and of whole numbers, which JSON says as they are.
 */
export function asObject(columns: Record<string, Column>): SQL<string> {
  const named = Object.entries(columns).map(([name, column]) => sql`${sql.raw(`'${name}'`)}, ${column}`);
  return sql<string>`json_object(${sql.join(named, sql`, `)})`;
}

/** All rows as one value. */
export const asList = (object: SQL<string>): SQL<string> => sql<string>`json_group_array(${object})`;
