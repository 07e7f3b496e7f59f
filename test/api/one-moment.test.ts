import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type Database, openDatabase } from '#api/db/client';

it('what is read at one moment stays as it was, and others write meanwhile', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'one-moment-'));
  const db = await openDatabase({ url: `file:${join(folder, 'own.db')}` });
  const count = async ({ read }: Database) => (await read.all<{ n: number }>('SELECT count(*) AS n FROM facts'))[0]?.n;
  await db.client.executeMultiple('CREATE TABLE facts (id INTEGER); INSERT INTO facts VALUES (1)');
  const seen = await db.atOneMoment(async (then) => {
    const first = await count(then);
    await db.client.execute('INSERT INTO facts VALUES (2)');
    return [first, await count(then), await count(db)];
  });
  expect(seen).toEqual([1, 1, 2]);
  expect(await db.atOneMoment(count)).toBe(2);
  await expect(db.atOneMoment(() => Promise.reject(new Error('stopped')))).rejects.toThrow('stopped');
  db.client.close();
  await rm(folder, { recursive: true });
});
