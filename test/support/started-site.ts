import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.ts';

export interface StartedSite {
  baseUrl: string;
  dataDir: string;
  /** Stops the server and takes its data away. */
  stop(): Promise<void>;
}

/** Builds the site and runs the very server that `npm start` runs, with its demo data, on a free port. */
export async function startSite(): Promise<StartedSite> {
  execFileSync('npm', ['run', 'build'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    // The test runner's own NODE_ENV would put development code into the pages.
    env: { ...process.env, NODE_ENV: 'production' },
    shell: process.platform === 'win32',
  });
  const dataDir = mkdtempSync(join(tmpdir(), 'ai-geletterd-'));
  const port = await freePort();
  const baseUrl = `http://localhost:${port}`;
  const server = spawn(process.execPath, ['api/commands/start.ts'], {
    env: { ...process.env, NODE_ENV: 'development', PORT: String(port), BASE_URL: baseUrl, DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await untilHealthy(baseUrl, server);
  return {
    baseUrl,
    dataDir,
    async stop() {
      const gone = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGTERM');
      await gone;
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function untilHealthy(baseUrl: string, server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (server.exitCode !== null) throw new Error(`De server stopte met code ${server.exitCode}.`);
    const answer = await fetch(`${baseUrl}/api/v1/health`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('De server kwam niet op gang binnen een minuut.');
}
