import { type SQL, sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import * as z from 'zod';
import { turn } from '../turns.ts';
import type { Database } from './client.ts';

/** So many are read at once: a learner who saves an answer waits no longer than for these. */
const perRead = 1000;

const rowIds = z.array(z.number());

/** Where the rows stand that fit a condition; for inParts and theseRows, within one moment. */
export async function rowIdsIn({ read }: Database, table: SQLiteTable, condition: SQL): Promise<number[]> {
  const [all] = await read
    .select({ ids: sql<string>`json_group_array(${table}.rowid)` })
    .from(table)
    .where(condition);
  return rowIds.parse(JSON.parse(all?.ids ?? '[]'));
}

/** True for the rows of a part. */
export const theseRows = (table: SQLiteTable, part: readonly number[]): SQL =>
  sql`${table}.rowid IN (SELECT value FROM json_each(${JSON.stringify(part)}))`;

/** Reads what belongs to a large number of rows a part at a time, with a turn for others in between. */
export async function inParts<I, R>(
  all: readonly I[],
  read: (part: readonly I[]) => Promise<readonly R[]>,
): Promise<R[]> {
  const found: R[] = [];
  for (let at = 0; at < all.length; at += perRead) {
    for (const one of await read(all.slice(at, at + perRead))) found.push(one);
    await turn();
  }
  return found;
}
