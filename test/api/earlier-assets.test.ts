import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keepEarlierAssets } from '#api/commands/site/earlier-assets';

const folder = mkdtempSync(join(tmpdir(), 'builds-'));
const site = join(folder, 'dist');
const store = join(folder, 'earlier');

/** A build of the site with these files, in a folder that was emptied first. */
function build(files: Record<string, string>, day: number): number {
  rmSync(site, { recursive: true, force: true });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(site, name, '..'), { recursive: true });
    writeFileSync(join(site, name), text);
  }
  return keepEarlierAssets(site, store, new Date(Date.UTC(2026, 10, day)));
}

test('the files of a page that was opened before a deploy stay for a week, and its page does not', () => {
  build({ '_astro/Keuze.a1.js': 'eerst', '_astro/preact.c3.js': 'zelfde', 'rollen/index.html': 'eerst' }, 1);
  const second = { '_astro/Keuze.b2.js': 'later', '_astro/preact.c3.js': 'zelfde', 'index.html': 'later' };

  expect(build(second, 2)).toBe(1);
  expect(readFileSync(join(site, '_astro/Keuze.a1.js'), 'utf8')).toBe('eerst');
  expect(existsSync(join(site, 'rollen/index.html'))).toBe(false);

  expect(build(second, 9)).toBe(0);
  expect(existsSync(join(site, '_astro/Keuze.a1.js'))).toBe(false);
  expect(existsSync(join(store, '_astro/Keuze.a1.js'))).toBe(false);
  expect(readFileSync(join(site, '_astro/preact.c3.js'), 'utf8')).toBe('zelfde');
});

test('a search that was opened before a deploy still finds its parts, and the script of search is always the new one', () => {
  build({ 'pagefind/index/nl_1.pf_index': 'eerst', 'pagefind/pagefind.js': 'eerst' }, 10);
  build({ 'pagefind/pagefind.js': 'later' }, 11);
  expect(existsSync(join(site, 'pagefind/index/nl_1.pf_index'))).toBe(true);
  expect(readFileSync(join(site, 'pagefind/pagefind.js'), 'utf8')).toBe('later');
});
