import { createHash } from 'node:crypto';
import type { Client, Transaction } from '@libsql/client';

type Reader = Pick<Client | Transaction, 'execute'>;

/** Per table how many rows it has, and a digest over all of them in a fixed order. */
export type Snapshot = Record<string, { rows: number; digest: string }>;

export async function snapshot(client: Reader): Promise<Snapshot> {
  const found: Snapshot = {};
  for (const table of await tablesOf(client)) found[table] = await summary(client, table);
  return found;
}

/** The tables of ours, by name. */
export async function tablesOf(client: Reader): Promise<string[]> {
  const { rows } = await client.execute(
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'libsql_%' ORDER BY name",
  );
  return rows.map(({ name }) => String(name));
}

/** A sentence for every table that differs. */
export function differences(expected: Snapshot, found: Snapshot): string[] {
  const names = new Set([...Object.keys(expected), ...Object.keys(found)]);
  return [...names].sort().flatMap((name) => {
    const [was, is] = [expected[name], found[name]];
    if (was?.digest === is?.digest && was?.rows === is?.rows) return [];
    return [
      `${name}: ${was?.rows ?? 'geen'} rijen in de back-up, ${is?.rows ?? 'geen'} hier, of met een andere inhoud`,
    ];
  });
}

async function summary(client: Reader, table: string): Promise<{ rows: number; digest: string }> {
  const columns = await client.execute(`SELECT name FROM pragma_table_info('${table}')`);
  const order = columns.rows.map((_, at) => at + 1).join(', ');
  const { rows } = await client.execute(`SELECT * FROM "${table}" ORDER BY ${order}`);
  const hash = createHash('sha256');
  for (const row of rows) hash.update(JSON.stringify(Object.values(row)));
  return { rows: rows.length, digest: hash.digest('hex') };
}
