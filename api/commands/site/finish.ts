import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { compressAll } from './compress.ts';
import { keepEarlierAssets } from './earlier-assets.ts';
import { policyFor } from './policy.ts';
import { writeSearchIndex } from './search-index.ts';
import { gatherStyles } from './stylesheets.ts';
import { buildName, writeWorker } from './worker.ts';

const site = 'dist';

/** Astro writes this before the first island of a page, where HTML allows no style; our own style sheet says the same. */
const islandStyle = '<style>astro-island,astro-slot,astro-static-slot{display:contents}</style>';

/** And these two scripts there, of which one follows the other: as one they need one hash in the policy. */
const betweenScripts = ';</script><script>(()=>{';

/** What comes after Astro: the search index, the policy of each page, what works without a connection, and packing. */
const pages = globSync('**/*.html', { cwd: site }).map((file) => {
  const name = file.replaceAll('\\', '/');
  const written = readFileSync(`${site}/${name}`, 'utf8').replace(islandStyle, '').replace(betweenScripts, ';(()=>{');
  const html = gatherStyles(site, written);
  writeFileSync(`${site}/${name}`, html);
  return { name, html };
});
const found = await writeSearchIndex(site, pages);
const policies = Object.fromEntries(pages.map(({ name, html }) => [name, policyFor(name, html)]));
mkdirSync('build', { recursive: true });
writeFileSync('build/csp.json', JSON.stringify({ default: policyFor('', ''), ...policies }));
await writeWorker(site, buildName(site), process.env.OFFLINE === 'off');
keepEarlierAssets(site, 'build/earlier', new Date());
const packed = await compressAll(site);
console.log(`Site klaar: ${pages.length} pagina's, ${found} vindbaar met zoeken, ${packed} bestanden ingepakt.`);
