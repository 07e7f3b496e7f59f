import { spawn } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, it } from 'vitest';
import { testApp } from '../../support/app.ts';
import { round } from '../../support/reminded.ts';

const people = 180;
/** So many mails are handed over at the same time: what a process that is killed was busy with. */
const mostAtOnce = 4;

/** Kills the process while it hands over its mails; gives whom it mailed. */
async function mailedUntilKilled(url: string, most: number): Promise<string[]> {
  const script = join(import.meta.dirname, '../../support/reminding-process.ts');
  const reminding = spawn(process.execPath, [script, url, String(people)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const mailed: string[] = [];
  for await (const line of createInterface({ input: reminding.stdout })) {
    mailed.push(line);
    if (mailed.length === most) reminding.kill('SIGKILL');
  }
  return mailed;
}

it.each([1, 40, 120])(
  'a process killed at mail %i leads to no second mail, and loses few',
  { timeout: 60_000 },
  async (most) => {
    const url = `file:${join(await mkdtemp(join(tmpdir(), 'reminded-')), 'test.db')}`;
    const before = await mailedUntilKilled(url, most);
    expect(before.length).toBeGreaterThanOrEqual(most);
    expect(before.length).toBeLessThan(people);

    const after: string[] = [];
    let made = 0;
    const app = await testApp({
      url,
      newId: () => `id-after-${String(++made).padStart(8, '0')}`,
      newSecret: () => `secret-after-${String(++made).padStart(30, '0')}`,
      mailer: { send: async ({ to }) => void after.push(to) },
    });
    await round(app);
    await round(app);
    const all = [...before, ...after].filter((to) => /^m\d+@/.test(to));
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBeGreaterThanOrEqual(people - mostAtOnce);
    app.db.client.close();
  },
);
