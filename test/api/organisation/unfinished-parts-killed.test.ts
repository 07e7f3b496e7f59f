import { spawn } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, it } from 'vitest';
import { assignments } from '#api/db/schema';
import { finishEveryPart } from '#api/organisation/unfinished-parts/finish';
import { testApp } from '../../support/app.ts';
import { partsLeft } from '../../support/interrupted.ts';

const people = 900;

/** Kills the process that assigns once it has done so many writes. */
async function killedAfter(url: string, writes: number): Promise<void> {
  const script = join(import.meta.dirname, '../../support/assigning-process.ts');
  const assigning = spawn(process.execPath, [script, url, String(people)], { stdio: ['ignore', 'pipe', 'inherit'] });
  let written = 0;
  for await (const _ of createInterface({ input: assigning.stdout })) {
    written += 1;
    if (written === writes) assigning.kill('SIGKILL');
  }
  expect(written).toBeGreaterThanOrEqual(writes);
}

it('what a process assigned until it was killed is finished by the next, for everybody once', {
  timeout: 60_000,
}, async () => {
  const url = `file:${join(await mkdtemp(join(tmpdir(), 'assigned-')), 'test.db')}`;
  await killedAfter(url, 3);
  const app = await testApp({ url });
  expect(await partsLeft(app)).toBeGreaterThan(0);
  await finishEveryPart(app.deps);
  expect(await partsLeft(app)).toBe(0);
  const given = (await app.db.read.select().from(assignments)).map(({ memberId }) => memberId);
  expect(given).toHaveLength(people + 1);
  expect(new Set(given).size).toBe(people + 1);
  expect((await app.audited()).filter(({ action }) => action === 'assigned')).toHaveLength(1);
  app.db.client.close();
});
