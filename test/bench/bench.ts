import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { measureApi } from './api.ts';
import { measureBadges } from './badges.ts';
import { generatedProject } from './generated-content.ts';
import { measureLighthouse } from './lighthouse.ts';
import { measureOrganisations } from './organisations.ts';
import { measurePages } from './pages.ts';
import { measurePeopleImport } from './people-import.ts';
import { measurePeopleImportApi } from './people-import-api.ts';

/**
 * Prints the performance figures. --smoke does a little of everything, so that the benchmark itself cannot rot;
 * --pages measures only the pages; --organisations measures organisations of 100,000 people, which take minutes to make: with
 * --data <folder> they stay there for a next time; --lighthouse fetches Lighthouse and does only that.
 */
const { values } = parseArgs({
  options: {
    smoke: { type: 'boolean' },
    pages: { type: 'boolean' },
    organisations: { type: 'boolean' },
    lighthouse: { type: 'boolean' },
    data: { type: 'string' },
  },
});
const { smoke = false } = values;

const needsSite = !values.organisations;
if ((needsSite && !existsSync('dist/index.html')) || !existsSync('build/catalogue.json'))
  inFolder('.', 'npm', ['run', 'build']);

console.log(
  `\n${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}${smoke ? ', smoke run' : ''}\n`,
);
if (values.lighthouse) {
  await measureLighthouse();
  process.exit();
}
if (values.pages) {
  await measurePages(false);
  process.exit();
}
if (values.organisations) {
  await measureOrganisations(smoke, values.data);
  process.exit();
}
await measureApi(smoke);
await measureBadges(smoke);
await measurePages(smoke);
await measurePeopleImport(smoke);
await measurePeopleImportApi(smoke);
if (smoke) await measureOrganisations(smoke, undefined);
measureContent(smoke ? { lessons: 30, items: 250 } : { lessons: 500, items: 1000 }, false);
measureContent(smoke ? { lessons: 30, items: 250 } : { lessons: 1000, items: 1000 }, true);

function measureContent(count: { lessons: number; items: number }, withBuild: boolean): void {
  const project = generatedProject(count);
  const what = `${count.lessons} lessons and ${count.items} items`;
  // Copies magnify what the lengths of the keys say by chance, so the check may end in a fault here.
  const check = inFolder(project.root, process.execPath, [`${process.cwd()}/api/commands/content/check.ts`], [0, 1]);
  console.log(`content   check of ${what} ${check.toFixed(1)} s`);
  if (withBuild)
    console.log(`content   site build of ${what} ${inFolder(project.root, 'npx', ['astro', 'build']).toFixed(1)} s`);
  project.remove();
}

/** Seconds that a command took. */
function inFolder(cwd: string, command: string, args: string[], ends: (number | null)[] = [0]): number {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    maxBuffer: 64 * 1024 * 1024,
  });
  if (!ends.includes(status))
    throw new Error(`${command} ${args.join(' ')} failed:\n${stdout.slice(-2000)}\n${stderr.slice(-2000)}`);
  return (performance.now() - started) / 1000;
}
