import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface RunningServer {
  baseUrl: string;
  /** Resident memory in megabytes; undefined where the system does not tell. */
  memory(): number | undefined;
  stop(): Promise<void>;
}

/** The server as `npm start` runs it, in a process of its own; in a folder of its own too, where none is given. */
export async function runServer(port: number, given?: string, more: readonly string[] = []): Promise<RunningServer> {
  const dataDir = given ?? mkdtempSync(join(tmpdir(), 'ai-geletterd-bench-'));
  const baseUrl = `http://localhost:${port}`;
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { start: string } };
  const server = spawn(process.execPath, [...scripts.start.split(' ').slice(1), ...more], {
    env: {
      ...process.env,
      NODE_ENV: 'development',
      PORT: String(port),
      BASE_URL: baseUrl,
      DATA_DIR: dataDir,
      LOG: 'silent',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  for (let tries = 0; ; tries++) {
    const answer = await fetch(`${baseUrl}/api/v1/health`).catch(() => undefined);
    if (answer?.ok) break;
    if (tries > 600 || server.exitCode !== null) throw new Error('The server did not start.');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return {
    baseUrl,
    memory: () => residentMegabytes(server.pid),
    stop: async () => {
      const gone = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGTERM');
      await gone;
      if (given === undefined) rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

function residentMegabytes(pid: number | undefined): number | undefined {
  if (process.platform !== 'linux' || pid === undefined) return undefined;
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
}
