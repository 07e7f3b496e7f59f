import { type LargeSet, largeSet } from './large-set.ts';
import { type Paper, save, signIn, start } from './learners.ts';
import { type Figures, openConnections, underLoad } from './load.ts';
import { pagesOf } from './organisation-pages.ts';
import {
  assignToEverybody,
  changeForEverybody,
  endForEverybody,
  fileOfEverybody,
  importPeople,
  monthEndSealed,
  type Office,
  officeOf,
  secondsSince,
} from './organisation-work.ts';
import { runServer } from './server.ts';

type Connections = ReturnType<typeof openConnections>;

const port = 4395;
const connections = 16;
/** So many of HR look at the same time. */
const readers = 4;

/**
 * What HR of the largest of fifty organisations waits for, and what a learner who saves an answer meanwhile notices; then
 * the pages once more, with twice the results.
 */
export async function measureOrganisations(smoke: boolean, folder: string | undefined): Promise<void> {
  const set = await largeSet(smoke, folder);
  say(`${set.people} people with ${set.results} results made in ${set.seconds.toFixed(0)} s`);
  say(`${set.megabytes().toFixed(0)} MB of database`);
  await withServer(set, async (load, office, memory) => {
    const papers = await papersOf(load);
    await besides(load, papers, 'the month-end of all organisations is sealed', async () => {
      await monthEndSealed(office);
    });
    report('saving an answer, undisturbed', await saving(load, papers, { seconds: smoke ? 0.5 : 6 }));
    await measurePages(office, set.results, smoke);
    await measureFiles(office);
    say(`memory ${memory()} with ${set.results} results`);
    await measureWork(load, papers, office, smoke);
    await measurePages(office, set.results, smoke);
    say(`memory ${memory()} after all that`);
  });
  const { seconds, bytes } = await set.grow(set.results);
  say(`${set.results} results more in ${seconds.toFixed(0)} s, ${bytes.toFixed(0)} bytes each in the database`);
  await withServer(set, async (_, office, memory) => {
    await monthEndSealed(office);
    await measurePages(office, set.results * 2, smoke);
    say(`memory ${memory()} with ${set.results * 2} results`);
  });
  set.remove();
}

async function withServer(
  { dataDir }: LargeSet,
  work: (load: Connections, office: Office, memory: () => string) => Promise<void>,
): Promise<void> {
  const server = await runServer(port, dataDir, ['--without-site']);
  const load = openConnections(server.baseUrl, connections * 2);
  try {
    const cookie = await signIn(load, 'hr@organisatie-01.example');
    const { body } = await load.send('GET', '/api/v1/organisations', undefined, { cookie });
    const office = officeOf(load, cookie, JSON.parse(body).organisations[0].id);
    await work(load, office, () => `${server.memory()?.toFixed(0) ?? 'unknown'} MB`);
  } finally {
    load.close();
    await server.stop();
  }
}

/** Each page for somebody who looks alone, and for as many as look at the same time. */
async function measurePages(office: Office, results: number, smoke: boolean): Promise<void> {
  for (const [name, page] of Object.entries(await pagesOf(office))) {
    for (const looking of [1, readers]) {
      const figures = await underLoad(looking, { seconds: smoke ? 0.2 : looking === 1 ? 1 : 3 }, async () => {
        await page();
        return true;
      });
      report(`${name} with ${results} results, ${looking} at a time`, figures);
    }
  }
}

/** The evidence file of a seal, in each of its forms. */
async function measureFiles({ ask }: Office): Promise<void> {
  const { id } = await monthEndSealed({ ask });
  for (const file of ['', '/dossier.docx', '/dossier.xlsx']) {
    const from = performance.now();
    const { body } = await ask('GET', `/seals/${id}${file}`);
    say(
      `evidence file${file || ' as JSON'} of ${(body.length / 1000).toFixed(0)} kB in ${secondsSince(from).toFixed(2)} s`,
    );
  }
}

/** What is the most work, each beside learners who save their answers. */
async function measureWork(load: Connections, papers: Paper[], office: Office, smoke: boolean): Promise<void> {
  const people = smoke ? 100 : 10_000;
  let application = '';
  await besides(load, papers, `${people} people are imported`, async () => {
    const { counted, shown } = await importPeople(office, people);
    say(
      `import of ${people} people counts after ${counted.toFixed(2)} s, everything shows it after ${shown.toFixed(2)} s`,
    );
  });
  await besides(load, papers, 'everybody gets an application', async () => {
    application = await assignToEverybody(office);
  });
  await besides(load, papers, 'that application changes', () => changeForEverybody(office, application));
  await besides(load, papers, 'the dashboard is brought up to date', () => office.ask('GET', '/dashboard'));
  await besides(load, papers, 'today is sealed', () => office.ask('POST', '/seals', {}));
  await besides(load, papers, 'a file of everybody is made', () => fileOfEverybody(office));
  await besides(load, papers, 'that application is taken from everybody', () => endForEverybody(office, application));
}

async function papersOf(load: Connections): Promise<Paper[]> {
  const papers: Paper[] = [];
  for (let person = 0; person < connections; person++) {
    const own = await signIn(load, `naast-${person}@voorbeeldstad.example`);
    const paper = await start(load, own, 'begrijpen-1', `naast-${person}`);
    if (paper) papers.push(paper);
  }
  return papers;
}

function saving(load: Connections, papers: readonly Paper[], limit: Parameters<typeof underLoad>[1]): Promise<Figures> {
  return underLoad(connections, limit, (worker, turn) => {
    const paper = papers[worker % papers.length];
    return paper ? save(load, paper, turn) : Promise.resolve(false);
  });
}

async function besides(
  load: Connections,
  papers: readonly Paper[],
  what: string,
  work: () => Promise<unknown>,
): Promise<void> {
  const from = performance.now();
  const during = work();
  const figures = await saving(load, papers, { during });
  await during;
  report(`saving an answer while ${what}, in ${secondsSince(from).toFixed(2)} s`, figures);
}

function report(what: string, { done, failed, perSecond, p50, p95, p99, most }: Figures): void {
  if (failed > 0 || done === 0) throw new Error(`${what}: ${failed} of ${done + failed} requests failed`);
  const figures = [`p50 ${ms(p50)}`, `p95 ${ms(p95)}`, `p99 ${ms(p99)}`, `most ${ms(most)}`].join(' ');
  say(`${perSecond.toFixed(0).padStart(5)}/s ${figures} ${what}`);
}

const say = (line: string) => console.log(`organisations ${line}`);
const ms = (value: number) => `${value.toFixed(1)} ms`;
