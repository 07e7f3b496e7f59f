import { type Client, createClient } from '@libsql/client';
import { drizzle, type LibSQLDatabase } from 'drizzle-orm/libsql';
import * as schema from './schema.ts';
import { groupCommit, type Write } from './writer.ts';

export interface Database {
  /** Reads. Drizzle lives in store.ts files and here. */
  readonly read: LibSQLDatabase<typeof schema>;
  /** The only way to write: all of these or none, and the audit entries with them. */
  readonly write: Write;
  /** For migrations, the health check and operator commands. */
  readonly client: Client;
}

/**
 * Opens an embedded file or a remote libSQL database.
 * One connection and WAL with synchronous FULL: an acknowledged answer survives a power cut.
 */
export async function openDatabase(settings: { url: string; authToken?: string }): Promise<Database> {
  const embedded = settings.url.startsWith('file:') || settings.url === ':memory:';
  const client = createClient({ ...settings, ...(embedded && { concurrency: 1, timeout: 5000 }) });
  if (embedded && settings.url !== ':memory:') await client.execute('PRAGMA journal_mode = WAL');
  const read = drizzle(client, { schema });
  return { read, write: groupCommit(read), client };
}
