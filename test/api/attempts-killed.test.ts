import { spawn } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, it } from 'vitest';
import { openDatabase } from '#api/db/client';
import { answers, attempts, items } from '#api/db/schema';
import { drawnItem } from '#domain/template';
import { rightResponse } from '../support/right-response.ts';

/** Kills the process once it has acknowledged so many answers; gives all that it acknowledged. */
async function acknowledgedUntilKilled(url: string, most: number): Promise<{ attempt: string; question: string }[]> {
  const script = join(import.meta.dirname, '../support/saving-process.ts');
  const saving = spawn(process.execPath, [script, url], { stdio: ['ignore', 'pipe', 'inherit'] });
  const acknowledged: { attempt: string; question: string }[] = [];
  for await (const line of createInterface({ input: saving.stdout })) {
    acknowledged.push(JSON.parse(line));
    if (acknowledged.length === most) saving.kill('SIGKILL');
  }
  return acknowledged;
}

it('an acknowledged answer survives the killing of the server', { timeout: 60_000 }, async () => {
  const url = `file:${join(await mkdtemp(join(tmpdir(), 'killed-')), 'test.db')}`;
  const acknowledged = await acknowledgedUntilKilled(url, 60);
  expect(acknowledged.length).toBeGreaterThanOrEqual(60);
  expect(acknowledged.length).toBeLessThan(192);

  const db = await openDatabase({ url });
  const [kept, started, bank] = [
    await db.read.select().from(answers),
    await db.read.select().from(attempts),
    await db.read.select().from(items),
  ];
  for (const { attempt, question } of acknowledged) {
    const { draw, seed } = started.find(({ id }) => id === attempt)!;
    const drawn = draw.find((one) => one.question === question);
    const item = drawnItem(bank.find(({ id }) => id === drawn?.item)!.content, seed);
    const saved = kept.find((one) => one.attemptId === attempt && one.question === question);
    expect(saved?.response).toEqual(rightResponse(item));
  }
  const check = await db.client.execute('PRAGMA integrity_check');
  expect(check.rows[0]?.integrity_check).toBe('ok');
  db.client.close();
});
