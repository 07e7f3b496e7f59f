import type { Client } from '@libsql/client';

/** One step of the database's shape; the name sorts in the order in which the steps are taken. */
export interface Migration {
  name: string;
  statements: readonly string[];
}

const ledger = 'CREATE TABLE IF NOT EXISTS migrations (name TEXT PRIMARY KEY, applied_at TEXT NOT NULL)';

/**
 * Takes the steps that this database has not had yet, each whole or not at all, and answers their names.
 * Two processes that start together may both try: the second finds the step taken and goes on.
 */
export async function migrate(client: Client, migrations: readonly Migration[], now: Date): Promise<string[]> {
  await client.execute(ledger);
  const taken: string[] = [];
  for (const { name, statements } of migrations) {
    if (await isApplied(client, name)) continue;
    try {
      await client.migrate([
        { sql: 'INSERT INTO migrations (name, applied_at) VALUES (?, ?)', args: [name, now.toISOString()] },
        ...statements,
      ]);
      taken.push(name);
    } catch (error) {
      if (!(await isApplied(client, name))) throw error;
    }
  }
  return taken;
}

/** The statements of a file that drizzle-kit made. */
export function readMigration(name: string, text: string): Migration {
  const statements = text.split('--> statement-breakpoint').map((part) => part.trim());
  return { name, statements: statements.filter((statement) => statement !== '') };
}

async function isApplied(client: Client, name: string): Promise<boolean> {
  const { rows } = await client.execute({ sql: 'SELECT 1 FROM migrations WHERE name = ?', args: [name] });
  return rows.length > 0;
}
