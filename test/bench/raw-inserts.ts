import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@libsql/client';

/** Single inserts per second into a bare libSQL file with the product's settings: what one commit each can reach here. */
export async function rawInserts(seconds: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'raw-inserts-'));
  const client = createClient({ url: `file:${join(folder, 'raw.db')}`, concurrency: 1 });
  await client.execute('PRAGMA journal_mode = WAL');
  await client.execute('CREATE TABLE answers (attempt TEXT, question TEXT, response TEXT, at TEXT)');
  const until = performance.now() + seconds * 1000;
  let done = 0;
  while (performance.now() < until) {
    await client.execute({
      sql: 'INSERT INTO answers VALUES (?, ?, ?, ?)',
      args: ['Zk3v8Qm1Xw7c2Rt9Lb4n5A', `q${done % 8}`, '{"kind":"choice","options":[2]}', '2026-11-22T10:00:00.000Z'],
    });
    done++;
  }
  client.close();
  rmSync(folder, { recursive: true, force: true });
  return done / seconds;
}
