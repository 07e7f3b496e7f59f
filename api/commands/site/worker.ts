import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

/** A name for what the site says now: another file, or another word in one, and it is another build. */
export function buildName(site: string): string {
  const whole = createHash('sha256');
  for (const file of globSync('**/*.*', { cwd: site }).sort()) {
    whole.update(file);
    whole.update(readFileSync(`${site}/${file}`));
  }
  return whole.digest('hex').slice(0, 12);
}

/**
 * Writes the service worker as one script at the top of the site, for only there it may serve all of it. With `retire`
 * the script does no more than clear away what an earlier one kept.
 */
export async function writeWorker(site: string, name: string, retire: boolean): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: [`src/client/offline/${retire ? 'retire' : 'worker'}.ts`],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    define: { BUILD: JSON.stringify(name) },
    write: false,
  });
  writeFileSync(`${site}/sw.js`, outputFiles[0]?.contents ?? '');
}
