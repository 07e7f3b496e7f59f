import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { close, createIndex } from 'pagefind';
import { type SearchEntry, searchEntries } from '#domain/search-entry';

/** What stands in a page but is no part of what it says, or says it twice. */
const beside = [
  ...['astro-island', 'nav', 'form', 'svg', 'script', 'style', 'noscript'],
  ...['[popover]', '[data-search-skip]', '.visually-hidden'],
];

/** Of all that Pagefind makes, what our own search page loads. */
const needed = /^(pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|.*\.(pf_\w+|pagefind))$/;

/** Writes the search index of these pages into the site. @returns how many things can be found */
export async function writeSearchIndex(
  site: string,
  pages: readonly { name: string; html: string }[],
): Promise<number> {
  const entries = pages.flatMap(({ name, html }) => searchEntries(`/${name.replace(/(^|\/)index\.html$/, '')}`, html));
  const { index, errors } = await createIndex({ forceLanguage: 'nl', excludeSelectors: beside });
  if (!index) throw new Error(`De zoekindex kon niet worden gemaakt: ${errors.join(' ')}`);
  for (const entry of entries) {
    const added = await index.addHTMLFile({ url: entry.url, content: documentOf(entry) });
    if (added.errors.length > 0) throw new Error(`${entry.url} kon niet in de zoekindex: ${added.errors.join(' ')}`);
  }
  const { files } = await index.getFiles();
  for (const { path, content } of files.filter((file) => needed.test(file.path))) {
    const file = `${site}/pagefind/${path}`;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  await close();
  return entries.length;
}

function documentOf({ kind, title, html }: SearchEntry): string {
  const name = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<html lang="nl"><body data-pagefind-filter="kind:${kind}" data-pagefind-meta="kind:${kind}"><h1 data-pagefind-meta="title" data-pagefind-ignore="index">${name}</h1>${html}</body></html>`;
}
