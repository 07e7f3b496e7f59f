import { letGo, offlinePage, pagesOn, shelves } from './shelf.ts';

export interface KeptPage {
  path: string;
  title: string;
}

/** The pages that can be read on this device without a connection, the one read last first. */
export async function keptPages(): Promise<KeptPage[]> {
  const pages: KeptPage[] = [];
  for (const shelf of await ownShelves())
    for (const path of (await pagesOn(shelf)).keys()) {
      const html = await (await shelf.match(path))?.text();
      const title = new DOMParser().parseFromString(html ?? '', 'text/html').title.replace(/ · [^·]*$/, '');
      if (path !== offlinePage) pages.unshift({ path, title });
    }
  return pages;
}

/** Lets go of everything that was kept to read, but for the page that says so. */
export async function forgetKeptPages(): Promise<void> {
  for (const shelf of await ownShelves())
    await letGo(
      shelf,
      [...(await pagesOn(shelf)).keys()].filter((path) => path !== offlinePage),
    );
}

/** None where the browser keeps nothing, or not on an address without https. */
async function ownShelves(): Promise<Cache[]> {
  if (!('caches' in window)) return [];
  return Promise.all((await shelves()).map((name) => caches.open(name)));
}
