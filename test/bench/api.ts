import { type Paper, save, signIn, start, submit } from './learners.ts';
import { type Figures, openConnections, underLoad } from './load.ts';
import { rawInserts } from './raw-inserts.ts';
import { runServer } from './server.ts';

const cells = ['begrijpen-1', 'gebruiken-1', 'beoordelen-1', 'recht-1', 'mensen-1', 'organiseren-1'];

/** Start, save and submit at 16 and at 64 connections, beside raw inserts in the same run. */
export async function measureApi(smoke: boolean): Promise<void> {
  const raw = await rawInserts(smoke ? 0.5 : 5);
  console.log(
    `libsql    ${line({ done: 0, failed: 0, perSecond: raw, p50: 0, p95: 0, p99: 0, most: 0 })} raw single inserts, one after another`,
  );
  const server = await runServer(4399);
  console.log(`memory    ${megabytes(server.memory())} after start`);
  for (const connections of smoke ? [4] : [16, 64]) {
    await measureAt(server.baseUrl, connections, smoke, raw);
    console.log(`memory    ${megabytes(server.memory())} after ${connections} connections`);
  }
  await server.stop();
}

async function measureAt(baseUrl: string, connections: number, smoke: boolean, raw: number): Promise<void> {
  const load = openConnections(baseUrl, connections);
  const cookies: string[] = [];
  for (let person = 0; person < connections; person++) {
    cookies.push(await signIn(load, `meting-${connections}-${person}@voorbeeldstad.example`));
  }
  const papers: Paper[] = [];
  const wanted = cookies.length * (smoke ? 2 : cells.length);
  const started = await underLoad(connections, { times: wanted }, async (_, turn) => {
    const cookie = cookies[turn % cookies.length] ?? '';
    const cell = cells[Math.floor(turn / cookies.length)] ?? '';
    const paper = await start(load, cookie, cell, `start-${connections}-${turn}`);
    if (paper) papers.push(paper);
    return paper !== undefined;
  });
  report('start', connections, started);

  const saved = await underLoad(connections, { seconds: smoke ? 1 : 8 }, (worker, turn) => {
    const paper = papers[worker % papers.length];
    return paper ? save(load, paper, turn) : Promise.resolve(false);
  });
  report('save', connections, saved, ` = ${Math.round((100 * saved.perSecond) / raw)} % of raw inserts`);

  const submitted = await underLoad(connections, { times: papers.length }, (_, turn) => {
    const paper = papers[turn];
    return paper ? submit(load, paper, `submit-${connections}-${turn}`) : Promise.resolve(false);
  });
  report('submit', connections, submitted);
  load.close();
  const failed = started.failed + saved.failed + submitted.failed;
  if (failed > 0) throw new Error(`${failed} requests failed at ${connections} connections.`);
}

function report(what: string, connections: number, figures: Figures, more = ''): void {
  console.log(
    `${what.padEnd(9)} ${line(figures)} p50 ${ms(figures.p50)} p99 ${ms(figures.p99)} at ${connections} connections${more}`,
  );
}

const line = ({ perSecond }: Figures) => `${perSecond.toFixed(0).padStart(6)}/s`;
const ms = (value: number) => `${value.toFixed(1)} ms`;
const megabytes = (value: number | undefined) => (value === undefined ? 'unknown' : `${value.toFixed(0)} MB`);
