import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { watch } from 'node:fs';

/** Live preview: Astro on PORT with the API beside it; a change in content/ is checked and taken over at once. */
const port = process.env.PORT ?? '4321';
const apiPort = process.env.API_PORT ?? '4322';
const baseUrl = process.env.BASE_URL ?? `http://localhost:${port}`;

const run = (args: string[], env: NodeJS.ProcessEnv = {}): ChildProcess =>
  spawn(process.execPath, args, { stdio: 'inherit', env: { ...process.env, BASE_URL: baseUrl, ...env } });

function buildCatalogue(): boolean {
  return spawnSync(process.execPath, ['api/commands/content/build.ts'], { stdio: 'inherit' }).status === 0;
}

buildCatalogue();
let api = startApi();
const site = run(['node_modules/astro/bin/astro.mjs', 'dev', '--port', port], { API_PORT: apiPort });

function startApi(): ChildProcess {
  return run(['api/commands/start.ts', '--without-site'], { PORT: apiPort });
}

let soon: NodeJS.Timeout | undefined;
const watcher = watch('content', { recursive: true }, () => {
  clearTimeout(soon);
  soon = setTimeout(() => {
    if (!buildCatalogue()) return;
    api.once('exit', () => {
      api = startApi();
    });
    api.kill('SIGTERM');
  }, 300);
});

function stop(): void {
  watcher.close();
  api.removeAllListeners('exit');
  api.kill('SIGTERM');
  site.kill('SIGTERM');
}
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
site.once('exit', stop);
