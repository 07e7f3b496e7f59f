import { assetsIn, namesOthers, tooMany } from '#domain/offline';

/** The pages that this device keeps, each with all it needs; one shelf for each build of the site. */

const prefix = 'ai-geletterd-';
/** Names, with a page, the files that it needs. */
const keptWith = 'Kept-With';
export const offlinePage = '/offline';

export const openShelf = (build: string): Promise<Cache> => caches.open(prefix + build);

/** The shelves of this site, of whichever build; not those of this one where it is named. */
export async function shelves(except?: string): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== prefix + except);
}

/**
 * Fetches a page and what it needs, and keeps them: the page comes last, so that what is kept is whole. A page that is
 * no longer there is let go. Rejects where the network fails.
 */
export async function keep(shelf: Cache, path: string): Promise<void> {
  const answer = await fetch(path, { cache: 'no-cache', credentials: 'omit' });
  if (answer.redirected || answer.status === 404 || answer.status === 410) return void (await shelf.delete(path));
  if (!answer.ok) throw new Error(`${path} could not be fetched: ${answer.status}`);
  const html = await answer.text();
  const assets = await keepAssets(shelf, html, path);
  await put(shelf, path, html, answer.headers, assets);
}

/** The paths of the pages on a shelf, the one kept longest ago first, each with the files that it needs. */
export async function pagesOn(shelf: Cache): Promise<Map<string, string[]>> {
  const pages = new Map<string, string[]>();
  for (const request of await shelf.keys()) {
    const needs = (await shelf.match(request))?.headers.get(keptWith);
    if (needs !== null && needs !== undefined) pages.set(new URL(request.url).pathname, needs.split(' '));
  }
  return pages;
}

/** Takes over from another shelf the pages that this one lacks. */
export async function takeOver(from: Cache, to: Cache): Promise<void> {
  for (const [path, assets] of await pagesOn(from)) {
    if (await to.match(path)) continue;
    for (const name of [...assets, path]) {
      const kept = await from.match(name);
      if (kept && !(await to.match(name))) await to.put(name, kept);
    }
  }
}

/** Lets go of pages, by default of what is more than a device need keep, and then of files that no page needs. */
export async function letGo(shelf: Cache, paths?: readonly string[]): Promise<void> {
  const pages = await pagesOn(shelf);
  const going = paths ?? tooMany([...pages.keys()].filter((path) => path !== offlinePage));
  if (going.length === 0) return;
  for (const path of going) {
    pages.delete(path);
    await shelf.delete(path);
  }
  const needed = new Set([...pages.keys(), ...[...pages.values()].flat()]);
  for (const request of await shelf.keys()) if (!needed.has(new URL(request.url).pathname)) await shelf.delete(request);
}

/** Keeps every file that a text needs, and what those need in turn. @returns their paths */
async function keepAssets(shelf: Cache, text: string, path: string): Promise<string[]> {
  const found = new Set<string>();
  const open = assetsIn(text, path);
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    const asset = await keepAsset(shelf, name);
    if (namesOthers(name)) open.push(...assetsIn(await asset.text(), name));
  }
  return [...found];
}

/** What has a hash in its name never changes, so whichever shelf holds it will do. */
async function keepAsset(shelf: Cache, name: string): Promise<Response> {
  const here = await shelf.match(name);
  if (here) return here;
  const elsewhere = name.startsWith('/_astro/') ? await caches.match(name) : undefined;
  const asset = elsewhere ?? (await fetch(name, { credentials: 'omit' }));
  if (!asset.ok) throw new Error(`${name} could not be fetched: ${asset.status}`);
  await shelf.put(name, asset.clone());
  return asset;
}

/** A browser lists what it keeps in the order in which it came, so a page that is read again goes to the end. */
async function put(shelf: Cache, path: string, html: string, from: Headers, assets: string[]): Promise<void> {
  const headers = new Headers(from);
  for (const name of ['Content-Encoding', 'Content-Length', 'Vary']) headers.delete(name);
  headers.set(keptWith, assets.join(' '));
  await shelf.delete(path);
  await shelf.put(path, new Response(html, { headers }));
}
