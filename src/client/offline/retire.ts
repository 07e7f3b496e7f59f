import type { WorkerScope } from './scope.ts';
import { shelves } from './shelf.ts';

/** Takes the place of the worker where a site no longer wants one: lets go of all that is kept, and then of itself. */
declare const self: WorkerScope;

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) => event.waitUntil(leave()));

async function leave(): Promise<void> {
  for (const name of await shelves()) await caches.delete(name);
  await self.registration.unregister();
}
