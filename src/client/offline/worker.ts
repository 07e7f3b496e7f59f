import { isReadable, routeOf } from '#domain/offline';
import type { Fetching, WorkerScope } from './scope.ts';
import { keep, letGo, offlinePage, openShelf, pagesOn, shelves, takeOver } from './shelf.ts';

/**
 * Lets who read a page read it again without a connection. A page comes from the network while that answers, so what is
 * kept is never in the way of what is new. It takes over only once no page of an older build is open.
 */
declare const self: WorkerScope;
/** Which build of the site this belongs to: put in when it is built. */
declare const BUILD: string;

/** Who waits longer than this, and has read the page before, would rather read it as it was. */
const patience = 4_000;

self.addEventListener('install', (event) => event.waitUntil(prepare()));
self.addEventListener('activate', (event) => event.waitUntil(takePlace()));

self.addEventListener('message', (event) => {
  if (typeof event.data === 'string' && isReadable(event.data)) event.waitUntil(keepRead(event.data));
});

self.addEventListener('fetch', (event) => {
  const { pathname, origin } = new URL(event.request.url);
  if (event.request.method !== 'GET' || origin !== location.origin) return;
  const route = routeOf(pathname, event.request.mode === 'navigate');
  if (route === 'page') event.respondWith(page(event, pathname));
  if (route === 'hashed-asset') event.respondWith(hashedAsset(event.request, pathname));
  if (route === 'asset') event.respondWith(asset(event.request, pathname));
});

/** Keeps anew, in this build, what an older one kept. Fails as a whole where the network does: the older one stays. */
async function prepare(): Promise<void> {
  const shelf = await openShelf(BUILD);
  await keep(shelf, offlinePage);
  for (const name of await shelves(BUILD))
    for (const path of (await pagesOn(await caches.open(name))).keys()) await keep(shelf, path);
}

/** What was read since then comes along; after that the older shelves are empty of use. */
async function takePlace(): Promise<void> {
  const shelf = await openShelf(BUILD);
  for (const name of await shelves(BUILD)) {
    await takeOver(await caches.open(name), shelf);
    await caches.delete(name);
  }
  await letGo(shelf);
  await self.registration.navigationPreload?.enable();
  await self.clients.claim();
}

/** A full or closed storage is no reason to disturb who reads: then a page is simply not kept. */
async function keepRead(path: string): Promise<void> {
  const shelf = await openShelf(BUILD);
  await keep(shelf, path).catch(() => undefined);
  await letGo(shelf);
}

async function page(event: Fetching, path: string): Promise<Response> {
  const shelf = await openShelf(BUILD);
  const kept = isReadable(path) ? await shelf.match(path) : undefined;
  const fetched = fromNetwork(event);
  if (!kept) return fetched.catch(async () => (await shelf.match(offlinePage)) ?? Response.error());
  const late = new Promise<Response>((resolve) => setTimeout(() => resolve(kept.clone()), patience));
  const answer = await Promise.race([fetched, late]).catch(() => kept);
  return answer.status >= 500 ? kept : answer;
}

const fromNetwork = async ({ preloadResponse, request }: Fetching) => (await preloadResponse) ?? fetch(request);

/** The file of a page that was opened before the last deploy may be here only. */
async function hashedAsset(request: Request, path: string): Promise<Response> {
  return (await (await openShelf(BUILD)).match(path)) ?? fetch(request);
}

async function asset(request: Request, path: string): Promise<Response> {
  return fetch(request).catch(async () => (await (await openShelf(BUILD)).match(path)) ?? Response.error());
}
