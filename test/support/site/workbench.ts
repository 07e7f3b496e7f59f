import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../free-port.ts';

export interface Workbench {
  origin: string;
  stop(): Promise<void>;
}

/** The site as `npm run dev` serves it to who writes, with the API beside it, on free ports. */
export async function startWorkbench(): Promise<Workbench> {
  const [port, apiPort] = [await freePort(), await freePort()];
  const dataDir = mkdtempSync(join(tmpdir(), 'werkbank-'));
  const origin = `http://localhost:${port}`;
  const dev = spawn(process.execPath, ['api/commands/dev.ts'], {
    env: { ...development(), PORT: String(port), API_PORT: String(apiPort), BASE_URL: origin, DATA_DIR: dataDir },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await untilServed(`${origin}/werkbank`, dev);
  return {
    origin,
    async stop() {
      const gone = new Promise((resolve) => dev.once('exit', resolve));
      dev.kill('SIGTERM');
      await gone;
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** The test runner's own settings would make Astro think that it is under test. */
function development(): NodeJS.ProcessEnv {
  const { NODE_ENV: _, VITEST: __, ...rest } = process.env;
  return rest;
}

async function untilServed(address: string, dev: ChildProcess): Promise<void> {
  for (const until = Date.now() + 170_000; Date.now() < until; ) {
    if (dev.exitCode !== null) throw new Error(`npm run dev stopped with code ${dev.exitCode}`);
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('npm run dev did not serve within three minutes');
}
