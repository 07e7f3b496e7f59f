import { getTableColumns, sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Database } from './client.ts';

/**
 * Any number of rows in one statement, given as one text: ten times as fast as a value at a time. The triggers and
 * conditions of the table hold as always.
 */
export function addAll<T extends SQLiteTable>(db: Database, table: T, rows: readonly T['$inferInsert'][]) {
  const columns = Object.entries(getTableColumns(table));
  const values = rows.map((row) =>
    columns.map(([key, column]) => {
      const value: unknown = Reflect.get(row, key) ?? column.default ?? null;
      return value === null ? null : column.mapToDriverValue(value);
    }),
  );
  const picked = sql.raw(columns.map((_, at) => `value ->> ${at}`).join(', '));
  return db.read.insert(table).select(sql`SELECT ${picked} FROM json_each(${JSON.stringify(values)}) WHERE true`);
}
