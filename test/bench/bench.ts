import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { measureApi } from './api.ts';
import { measureBadges } from './badges.ts';
import { generatedProject } from './generated-content.ts';
import { measureLighthouse } from './lighthouse.ts';
import { measurePages } from './pages.ts';

/**
 * Prints the performance figures. --smoke does a little of everything, so that the benchmark itself cannot rot;
 * --lighthouse fetches Lighthouse and does only that.
 */
const smoke = process.argv.includes('--smoke');

if (!existsSync('dist/index.html') || !existsSync('build/catalogue.json')) inFolder('.', 'npm', ['run', 'build']);

console.log(
  `\n${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}${smoke ? ', smoke run' : ''}\n`,
);
if (process.argv.includes('--lighthouse')) {
  await measureLighthouse();
  process.exit();
}
await measureApi(smoke);
await measureBadges(smoke);
await measurePages(smoke);
measureContent(smoke ? 30 : 1000);

function measureContent(count: number): void {
  const project = generatedProject(count);
  // Copies magnify what the lengths of the keys say by chance, so the check may end in a fault here.
  const check = inFolder(project.root, process.execPath, [`${process.cwd()}/api/commands/content/check.ts`], [0, 1]);
  const build = inFolder(project.root, 'npx', ['astro', 'build']);
  project.remove();
  console.log(
    `content   check of ${count} lessons and ${count} items ${check.toFixed(1)} s, site build ${build.toFixed(1)} s`,
  );
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
