import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';
import { openDeps, openMigrated } from '../../api/commands/node/surroundings.ts';
import { fullSet, simulateOrganisations, simulateResults } from '../../api/commands/simulate-organisations.ts';
import { readSettings } from '../../api/settings.ts';
import { type Paper, save, signIn, start } from './learners.ts';
import { type Figures, openConnections, underLoad } from './load.ts';
import { runServer } from './server.ts';

type Connections = ReturnType<typeof openConnections>;

const port = 4395;
const connections = 16;
const smokeSet = { people: 500, organisations: 3, results: 3000 };

/** What HR of the largest organisation waits for, with half the results, all of them, and twice as many. */
export async function measureOrganisations(smoke: boolean): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'ai-geletterd-organisations-'));
  const set = smoke ? smokeSet : fullSet;
  const half = set.results / 2;
  let from = performance.now();
  await filled(dataDir, (deps) => simulateOrganisations(deps, { ...set, results: half }));
  say(`${set.people} people with ${half} results made in ${((performance.now() - from) / 1000).toFixed(0)} s`);
  const sizes = [sizeOf(dataDir)];
  await measureAt(dataDir, half, smoke);
  for (const more of [half, set.results]) {
    from = performance.now();
    await filled(dataDir, (deps) => simulateResults(deps, more, `${more} more, after ${sizes.length}`));
    sizes.push(sizeOf(dataDir));
    const bytes = ((sizes.at(-1) ?? 0) - (sizes.at(-2) ?? 0)) / more;
    const seconds = (performance.now() - from) / 1000;
    say(`${more} results more in ${seconds.toFixed(0)} s, ${bytes.toFixed(0)} bytes each in the database`);
    await measureAt(dataDir, more * 2, smoke);
  }
  rmSync(dataDir, { recursive: true, force: true });
}

async function filled(dataDir: string, fill: (deps: Awaited<ReturnType<typeof openDeps>>) => Promise<unknown>) {
  const read = readSettings({ ...env, NODE_ENV: 'development', DATA_DIR: dataDir, DATABASE_URL: undefined });
  if (read.kind === 'faults') throw new Error(read.faults.join('\n'));
  const db = await openMigrated(read.settings);
  await fill(await openDeps(read.settings, db));
  await db.client.execute('PRAGMA wal_checkpoint(TRUNCATE)');
  db.client.close();
}

const sizeOf = (dataDir: string) => statSync(join(dataDir, 'ai-geletterd.db')).size;

async function measureAt(dataDir: string, results: number, smoke: boolean): Promise<void> {
  const server = await runServer(port, dataDir);
  const load = openConnections(server.baseUrl, connections);
  try {
    await measurePages(load, results, smoke);
    say(`memory ${server.memory()?.toFixed(0) ?? 'unknown'} MB with ${results} results`);
  } finally {
    load.close();
    await server.stop();
  }
}

async function measurePages(load: Connections, results: number, smoke: boolean): Promise<void> {
  const cookie = await signIn(load, 'hr@organisatie-01.example');
  const { body } = await load.send('GET', '/api/v1/organisations', undefined, { cookie });
  const path = `/api/v1/organisations/${JSON.parse(body).organisations[0].id}`;
  const team = JSON.parse((await load.send('GET', `${path}/dashboard`, undefined, { cookie })).body).teams[0].team;
  const pages = {
    dashboard: '/dashboard',
    'dashboard of a team': `/dashboard?team=${team}`,
    people: '/people?purpose=progress',
    'people who have all': '/people?purpose=progress&progress=complete',
    'people of a team': `/people?purpose=progress&team=${team}`,
    'people to renew': '/people?purpose=renewal&renewal=true',
  };
  for (const [name, page] of Object.entries(pages)) {
    const figures = await underLoad(connections, { seconds: smoke ? 0.5 : 6 }, async () => {
      return (await load.send('GET', path + page, undefined, { cookie })).status === 200;
    });
    report(`${name} with ${results} results`, figures);
  }
  await measureBesides(load, cookie, path, smoke);
}

/** Saving answers, first undisturbed and then while the evidence of the organisation is sealed. */
async function measureBesides(load: Connections, cookie: string, path: string, smoke: boolean): Promise<void> {
  const papers: Paper[] = [];
  for (let person = 0; person < connections; person++) {
    const own = await signIn(load, `naast-${person}@voorbeeldstad.example`);
    const paper = await start(load, own, 'begrijpen-1', `naast-${person}`);
    if (paper) papers.push(paper);
  }
  const saving = (seconds: number) =>
    underLoad(connections, { seconds }, (worker, turn) => {
      const paper = papers[worker % papers.length];
      return paper ? save(load, paper, turn) : Promise.resolve(false);
    });
  report('saving an answer', await saving(smoke ? 0.5 : 6));
  const from = performance.now();
  let took = 0;
  const sealing = load.send('POST', `${path}/seals`, {}, { cookie }).then(({ status, body }) => {
    if (status !== 201 && status !== 200) throw new Error(`no seal: ${body}`);
    took = performance.now() - from;
  });
  const [besides] = await Promise.all([saving(smoke ? 0.5 : 6), sealing]);
  report(`saving while a seal is made in ${(took / 1000).toFixed(2)} s`, besides);
}

function report(what: string, { done, failed, perSecond, p50, p95, p99 }: Figures): void {
  if (failed > 0 || done === 0) throw new Error(`${what}: ${failed} of ${done + failed} requests failed`);
  const figures = [`p50 ${ms(p50)}`, `p95 ${ms(p95)}`, `p99 ${ms(p99)}`].join(' ');
  say(`${perSecond.toFixed(0).padStart(5)}/s ${figures} ${what}`);
}

const say = (line: string) => console.log(`organisations ${line}`);
const ms = (value: number) => `${value.toFixed(1)} ms`;
