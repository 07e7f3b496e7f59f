import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { testApp } from '../support/app.ts';
import { testOrganisation } from '../support/organisation.ts';
import { importOf, person } from '../support/people-import.ts';

/** A list of people through the API into a database on disk: new, then the same again, then half of it changed. */
export async function measurePeopleImportApi(smoke: boolean): Promise<void> {
  const count = smoke ? 200 : 10_000;
  const folder = mkdtempSync(join(tmpdir(), 'people-import-'));
  const app = await testApp({ url: `file:${folder}/bench.db` });
  const own = await testOrganisation(app);
  const list = Array.from({ length: count }, (_, at) =>
    person(at + 2, `persoon${at}@v.example`, {
      name: `Persoon ${at} de Vries`,
      team: [`Directie ${at % 10}`, `Afdeling ${at % 200}`],
      roles: ['medewerker'],
      applications: ['schrijfhulp'],
    }),
  );
  await measure('new', list);
  await measure('the same again', list);
  await measure(
    'half of it changed',
    list.map((one, at) => (at % 2 === 0 ? { ...one, name: `${one.name}-Jansen`, applications: [] } : one)),
  );

  app.db.client.close();
  rmSync(folder, { recursive: true });

  async function measure(what: string, people: typeof list): Promise<void> {
    const started = performance.now();
    const delays = monitorEventLoopDelay({ resolution: 1 });
    delays.enable();
    const { preview, confirm } = await importOf(own.administrator, own, people, { parts: Math.ceil(count / 500) });
    const previewed = performance.now();
    const held = delays.max / 1e6;
    delays.reset();
    const done = await confirm();
    const confirmed = performance.now();
    await new Promise((next) => setTimeout(next, 5));
    if (done.status !== 200) throw new Error(`${what}: ${preview.text} ${done.text}`);
    console.log(
      `people    import of ${count}, ${what}: sent and compared in ${seconds(previewed - started)} (nobody waited longer than ${held.toFixed(0)} ms), confirmed in ${seconds(confirmed - previewed)} (${(delays.max / 1e6).toFixed(0)} ms)`,
    );
  }
}

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`;
