import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { createApp } from './app.ts';
import { CannotStart, run } from './commands/node/cannot-start.ts';
import { networkOf } from './commands/node/network.ts';
import { siteFiles } from './commands/node/site-files.ts';
import { openDeps, openMigrated, projectRoot, settingsOrStop } from './commands/node/surroundings.ts';
import type { Deps } from './context.ts';
import { isEmbedded } from './db/client.ts';
import { isHttps } from './http/rim.ts';
import { refreshAll } from './organisation/member-standing/rebuild.ts';
import { remindInOfficeHours } from './organisation/reminders/remind.ts';
import { sealMonthEnds } from './organisation/seals/month-ends.ts';
import { finishEveryPart } from './organisation/unfinished-parts/finish.ts';
import { retain } from './retention/retain.ts';
import type { Settings } from './settings.ts';

const ours = /^\/(api|credentials|scim)(\/|$)|^\/\.well-known\/(did\.json|security\.txt)$/;
const hour = 60 * 60_000;
const patience = 10_000;

export interface RunningServer {
  /** Takes no new requests, finishes those under way, and leaves the database in one file. */
  stop(): Promise<void>;
}

type Site = 'with-site' | 'without-site';

/** Serves the API, and the built site beside it, on one port. */
export async function startServer(settings: Settings, deps: Deps, site: Site): Promise<RunningServer> {
  await finishEveryPart(deps);
  const app = createApp(deps);
  const files =
    site === 'with-site'
      ? siteFiles({
          root: join(projectRoot, 'dist'),
          policies: join(projectRoot, 'build/csp.json'),
          https: isHttps(settings.baseUrl),
          failed: ({ name, message }) => deps.log({ level: 'error', event: 'page-fault', name, message }),
        })
      : undefined;
  const answer = (request: Request, { incoming }: Bindings) =>
    !files || ours.test(new URL(request.url).pathname)
      ? app.fetch(request, { network: networkOf(incoming, settings.proxies) })
      : files.fetch(request);
  const server = await listen(settings, answer, portTaken(settings.port, site));
  const forgetting = setInterval(() => void forget(deps), hour);
  const sealing = setInterval(() => void sealDue(deps), hour);
  const reminding = setInterval(() => void remind(deps), hour);
  void inBackground(deps, 'standing-not-refreshed', () => refreshAll(deps))
    .then(() => sealDue(deps))
    .then(() => remind(deps));
  return {
    async stop() {
      clearInterval(forgetting);
      clearInterval(sealing);
      clearInterval(reminding);
      await closed(server);
      if (isEmbedded(settings.database.url)) await deps.db.client.execute('PRAGMA wal_checkpoint(TRUNCATE)');
      deps.db.client.close();
    },
  };
}

/** What to say where the port is in use: beside `npm run dev` the API has a setting of its own. */
export function portTaken(port: number, site: Site): string {
  const other = site === 'with-site' ? `PORT=${port + 1} npm start` : `API_PORT=${port + 1} npm run dev`;
  return `Poort ${port} is al in gebruik. Stop wat daar draait, of kies een andere: ${other}`;
}

/** Stops in good order at the first signal, and when the npm that started us is gone: npm's shell keeps the signal to itself. */
export function stopOnSignal(running: RunningServer, log: Deps['log']): void {
  let stopping = false;
  const stop = (signal: string) => {
    if (stopping) return;
    stopping = true;
    log({ level: 'info', event: 'stopping', signal });
    void running.stop().then(() => process.exit(0));
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && stop('parent-gone'), 500).unref();
}

interface Bindings {
  incoming: Parameters<typeof networkOf>[0];
}
type Answer = (request: Request, bindings: Bindings) => Response | Promise<Response>;

/** A demo listens to this machine only: whoever reaches it can read its outbox. */
function listen({ port, production }: Settings, answer: Answer, taken: string): Promise<ReturnType<typeof serve>> {
  return new Promise((resolve, reject) => {
    const options = { fetch: answer, port, ...(!production && { hostname: '127.0.0.1' }) };
    const server = serve(options, () => resolve(server));
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new CannotStart(taken) : error);
    });
  });
}

/** Connections that only wait for a next request are closed; those that are busy get their time. */
async function closed(server: ReturnType<typeof serve>): Promise<void> {
  const sweep = setInterval(() => 'closeIdleConnections' in server && server.closeIdleConnections(), 50);
  const done = new Promise<void>((resolve) => server.close(() => resolve()));
  await Promise.race([done, new Promise((resolve) => setTimeout(resolve, patience).unref())]);
  clearInterval(sweep);
}

function forget(deps: Deps): Promise<void> {
  return inBackground(deps, 'not-forgotten', async () => {
    await retain(deps, { actor: { kind: 'system' }, origin: 'retention' });
  });
}

function sealDue(deps: Deps): Promise<void> {
  return inBackground(deps, 'not-sealed', () => sealMonthEnds(deps));
}

function remind(deps: Deps): Promise<void> {
  return inBackground(deps, 'not-reminded', () => remindInOfficeHours(deps));
}

/** Work that nobody waits for: where it fails, the log says so and the server goes on. */
async function inBackground(deps: Deps, failed: string, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    deps.log({ level: 'error', event: failed, name: error instanceof Error ? error.name : 'unknown' });
  }
}

if (import.meta.main) {
  await run(async () => {
    const settings = settingsOrStop();
    const deps = await openDeps(settings, await openMigrated(settings));
    stopOnSignal(await startServer(settings, deps, 'with-site'), deps.log);
    deps.log({ level: 'info', event: 'started', port: settings.port });
  });
}
