import { cpSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';
import { openDeps, openMigrated } from '../../api/commands/node/surroundings.ts';
import { fullSet, simulateOrganisations, simulateResults } from '../../api/commands/simulate-organisations.ts';
import { refreshAll } from '../../api/organisation/member-standing/rebuild.ts';
import { readSettings } from '../../api/settings.ts';

const smokeSet = { people: 500, organisations: 3, results: 3000 };

export interface LargeSet {
  dataDir: string;
  people: number;
  results: number;
  megabytes(): number;
  /** Adds so many results; answers how long that took, and how many bytes each takes in the database. */
  grow(results: number): Promise<{ seconds: number; bytes: number }>;
  remove(): void;
}

/**
 * The organisations that figures are measured in. Making them takes minutes: in a folder that is given they stay, and
 * what is measured is always a copy.
 */
export async function largeSet(smoke: boolean, folder: string | undefined): Promise<LargeSet & { seconds: number }> {
  const set = smoke ? smokeSet : fullSet;
  const made = folder ?? temporary();
  mkdirSync(made, { recursive: true });
  const seconds = await filled(made, async (deps) => {
    await simulateOrganisations(deps, set);
    // What stood there may be of an earlier version; bringing it up to date is not what is measured.
    await refreshAll(deps);
  });
  const dataDir = folder === undefined ? made : temporary();
  if (dataDir !== made) cpSync(made, dataDir, { recursive: true });
  const size = () => statSync(join(dataDir, 'ai-geletterd.db')).size;
  let grown = 0;
  return {
    ...{ dataDir, people: set.people, results: set.results, seconds },
    megabytes: () => size() / 1e6,
    async grow(results) {
      const before = size();
      grown += 1;
      const seconds = await filled(dataDir, (deps) => simulateResults(deps, results, `grown ${grown}`));
      return { seconds, bytes: (size() - before) / results };
    },
    remove: () => rmSync(dataDir, { recursive: true, force: true }),
  };
}

const temporary = () => mkdtempSync(join(tmpdir(), 'ai-geletterd-organisations-'));

async function filled(dataDir: string, fill: (deps: Awaited<ReturnType<typeof openDeps>>) => Promise<unknown>) {
  const from = performance.now();
  const read = readSettings({ ...env, NODE_ENV: 'development', DATA_DIR: dataDir, DATABASE_URL: undefined });
  if (read.kind === 'faults') throw new Error(read.faults.join('\n'));
  const db = await openMigrated(read.settings);
  await fill(await openDeps(read.settings, db));
  await db.client.execute('PRAGMA wal_checkpoint(TRUNCATE)');
  db.client.close();
  return (performance.now() - from) / 1000;
}
