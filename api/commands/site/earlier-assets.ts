import { cpSync, existsSync, globSync, mkdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { dirname } from 'node:path';

/** What has a hash in its name: no later build says something else under it. */
const hashed = '{_astro,pagefind}/**/*.{js,css,woff2,svg,png,webp,pf_meta,pf_index,pf_filter,pf_fragment}';
const notHashed = /^pagefind[/\\][^/\\]*\.js$/;
const days = 7 * 24 * 60 * 60_000;

/**
 * Lets who opened a page before the last deploy still get the files of that page. The files of each build are put by,
 * and for a week those of earlier builds stand beside the new ones.
 */
export function keepEarlierAssets(site: string, store: string, now: Date): number {
  for (const file of hashedIn(site)) {
    copy(`${site}/${file}`, `${store}/${file}`);
    utimesSync(`${store}/${file}`, now, now);
  }
  const earlier = hashedIn(store).filter((file) => !existsSync(`${site}/${file}`));
  const gone = earlier.filter((file) => now.getTime() - statSync(`${store}/${file}`).mtimeMs > days);
  for (const file of gone) rmSync(`${store}/${file}`);
  const kept = earlier.filter((file) => !gone.includes(file));
  for (const file of kept) copy(`${store}/${file}`, `${site}/${file}`);
  return kept.length;
}

const hashedIn = (folder: string) => globSync(hashed, { cwd: folder }).filter((file) => !notHashed.test(file));

function copy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, to);
}
