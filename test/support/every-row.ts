import type { Client } from '@libsql/client';

/** Every table with all of its rows as text, so that a test can look for what should be nowhere. */
export async function everyRow(client: Client): Promise<{ table: string; text: string }[]> {
  const tables = await client.execute(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
  );
  const found = [];
  for (const { name } of tables.rows) {
    const { rows } = await client.execute(`SELECT * FROM "${String(name)}"`);
    found.push(...rows.map((row) => ({ table: String(name), text: JSON.stringify(Object.values(row)) })));
  }
  return found;
}
