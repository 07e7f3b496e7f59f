import { type Client, type Config, createClient } from '@libsql/client';
import { drizzle, type LibSQLDatabase } from 'drizzle-orm/libsql';
import * as schema from './schema.ts';
import { atOneMoment } from './snapshot.ts';
import { groupCommit, type Write } from './writer.ts';

export interface Database {
  /** Reads. Drizzle lives in store.ts files and here. */
  readonly read: LibSQLDatabase<typeof schema>;
  /** The only way to write: all of these or none, and the audit entries with them. */
  readonly write: Write;
  /** Gives what reads all of one moment: what is written while that lasts is not seen. So it may be read a part at a time. */
  atOneMoment<T>(work: (then: Database) => Promise<T>): Promise<T>;
  /** For migrations, the health check and operator commands. */
  readonly client: Client;
}

const remoteTimeout = 10_000;

/**
 * Opens an embedded file or a remote libSQL database.
 * One connection and WAL with synchronous FULL: an acknowledged answer survives a power cut.
 */
export async function openDatabase(settings: { url: string; authToken?: string }): Promise<Database> {
  const open = () => createClient(isEmbedded(settings.url) ? embedded(settings.url) : remote(settings));
  const client = open();
  if (settings.url.startsWith('file:')) await client.execute('PRAGMA journal_mode = WAL');
  const read = drizzle(client, { schema });
  const db: Database = {
    read,
    write: groupCommit(read),
    client,
    // A database in memory has one connection, which is never given out of hand for longer than a statement.
    atOneMoment: (work) =>
      settings.url === ':memory:' ? work(db) : atOneMoment(open(), (then) => work({ ...db, read: then })),
  };
  return db;
}

/** True for a database in this process; a backup of it is ours to make. */
export function isEmbedded(url: string): boolean {
  return url.startsWith('file:') || url === ':memory:';
}

const embedded = (url: string): Config => ({ url, concurrency: 1, timeout: 5000 });

/** Over HTTP, for only there a time-out can be put on every call. */
function remote(settings: { url: string; authToken?: string }): Config {
  return {
    ...settings,
    url: settings.url.replace(/^(libsql|wss):/, 'https:').replace(/^ws:/, 'http:'),
    fetch: (request: Request) => fetch(request, { signal: AbortSignal.timeout(remoteTimeout) }),
  };
}
