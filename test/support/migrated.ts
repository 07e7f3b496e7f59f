import { readMigrations } from '#api/commands/migrations';
import { type Database, openDatabase } from '#api/db/client';
import { migrate } from '#api/db/migrate';

interface Shape {
  /** Every table, index and trigger, as the migrations left them. */
  statements: string;
  /** The rows that the migrations put in. */
  rows: { sql: string; args: (string | number | bigint | ArrayBuffer | null)[] }[];
}

let shape: Promise<Shape> | undefined;

/** An empty, migrated database in memory. The migrations run once for many tests: each gets what they made. */
export async function migratedDatabase(now: Date): Promise<Database> {
  shape ??= shapeAfterMigrations(now);
  const { statements, rows } = await shape;
  const db = await openDatabase({ url: ':memory:' });
  await db.client.executeMultiple(`BEGIN; ${statements}; COMMIT;`);
  await db.client.batch(rows, 'write');
  return db;
}

async function shapeAfterMigrations(now: Date): Promise<Shape> {
  const { client } = await openDatabase({ url: ':memory:' });
  await migrate(client, await readMigrations(), now);
  const made = await client.execute(
    "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY type = 'trigger', rowid",
  );
  const tables = made.rows.filter(({ type }) => type === 'table').map(({ name }) => String(name));
  const rows = await Promise.all(
    tables.map(async (table) => {
      const held = await client.execute(`SELECT * FROM "${table}"`);
      const marks = held.columns.map(() => '?').join(', ');
      return held.rows.map((row) => ({
        sql: `INSERT INTO "${table}" VALUES (${marks})`,
        args: held.columns.map((column) => row[column] ?? null),
      }));
    }),
  );
  client.close();
  return { statements: made.rows.map(({ sql }) => sql).join(';\n'), rows: rows.flat() };
}
