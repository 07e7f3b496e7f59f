import { spawnSync } from 'node:child_process';
import { existsSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { argv, env, execPath } from 'node:process';
import { startServer, stopOnSignal } from '../server.ts';
import { demoPeople, makeDemoData } from './demo-data.ts';
import { CannotStart, run } from './node/cannot-start.ts';
import { loadOpenItems } from './node/open-items.ts';
import { catalogueFile, openDeps, openMigrated, projectRoot, settingsOrStop } from './node/surroundings.ts';

const say = (sentence: string) => console.log(sentence);

/** `npm start`: builds what is missing or out of date, prepares the database and serves site and API. */
await run(async () => {
  const settings = settingsOrStop();
  const site = argv.includes('--without-site') ? 'without-site' : 'with-site';
  const without = argv.includes('--without-build');
  if (!without) buildIfOlder('de inhoud', 'build:catalogue', catalogueFile, ['content/**']);
  if (!without && site === 'with-site') {
    buildIfOlder('de site', 'build:site', join(projectRoot, 'dist/index.html'), [
      'content/**',
      'src/**',
      'public/**',
      'astro.config.mjs',
    ]);
  }

  const db = await openMigrated(settings);
  const deps = await openDeps(settings, db);
  await loadOpenItems(deps, 'command start', settings);
  const made = settings.production ? 0 : await makeDemoData(deps);
  if (made > 0) say(`${made} deelnemers gemaakt voor de demo.`);

  const running = await startServer(settings, deps, site);
  stopOnSignal(running, deps.log);
  say(`\nAI-geletterd draait op ${settings.baseUrl}`);
  if (settings.production) return;
  say('\nDit is een demo. Log in met een van deze adressen, of met een eigen adres:');
  for (const { address, about } of demoPeople) say(`  ${address.padEnd(28)} ${about}`);
  say(`\nDe mails staan op ${settings.baseUrl}/postvak. Stoppen: Ctrl+C.\n`);
});

/** Builds where the result is missing, or older than one of its sources. */
function buildIfOlder(what: string, script: string, result: string, sources: string[]): void {
  const made = existsSync(result) ? statSync(result).mtimeMs : 0;
  const files = sources.flatMap((pattern) => globSync(pattern, { cwd: projectRoot }));
  if (files.every((file) => statSync(join(projectRoot, file)).mtimeMs <= made)) return;
  say(made === 0 ? `Ik bouw ${what}. Dat duurt even.` : `Ik bouw ${what} opnieuw, want er is iets veranderd.`);
  const npm = env.npm_execpath;
  const [program, ...before] = npm ? [execPath, npm] : ['npm'];
  const shell = !npm && process.platform === 'win32';
  const { status, stdout, stderr } = spawnSync(program, [...before, 'run', '--silent', script], {
    cwd: projectRoot,
    // Also for a demo: what a development build adds, no visitor needs.
    env: { ...env, NODE_ENV: 'production' },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell,
  });
  if (status === 0) return;
  console.error(stdout, stderr);
  throw new CannotStart(`Bouwen van ${what} is niet gelukt. Hierboven staat waarom.`);
}
