import type { Client } from '@libsql/client';
import { drizzle } from 'drizzle-orm/libsql';
import type { Database } from './client.ts';
import * as schema from './schema.ts';

/**
 * Reads over a connection of their own, all of one moment: what is written meanwhile is not seen, and waits for nothing.
 * So what is read may be read a part at a time.
 */
export async function atOneMoment<T>(client: Client, work: (read: Database['read']) => Promise<T>): Promise<T> {
  const moment = await client.transaction('read');
  try {
    return await work(drizzle(Object.assign(client, { execute: moment.execute.bind(moment) }), { schema }));
  } finally {
    moment.close();
    client.close();
  }
}
