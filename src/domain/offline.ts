/** What a device may keep to read without a connection: pages that everybody may read, with all they need to be whole. */

/** The first part of the addresses of pages to read; of all other pages nothing is kept. */
const readable = [
  '',
  'begrippen',
  'cursussen',
  'over',
  'praktijkvoorbeelden',
  'privacy',
  'rollen',
  'taxonomie',
  'toegankelijkheid',
  'toepassingen',
  'verder-leren',
  'wet',
];

/** More pages than a learner reads in a year, and together a few megabytes. */
export const mostPages = 60;

export const isReadable = (path: string): boolean =>
  readable.includes(path.split('/')[1] ?? '') && !/\.\w+$/.test(path);

/** How a request is answered where the network may be gone. `leave`: as if nothing of ours stood in between. */
export type Route = 'page' | 'hashed-asset' | 'asset' | 'leave';

export function routeOf(path: string, navigates: boolean): Route {
  if (/^\/(api|credentials|\.well-known)(\/|$)/.test(path)) return 'leave';
  if (navigates) return 'page';
  if (path.startsWith('/_astro/')) return 'hashed-asset';
  return /\.(svg|png|jpe?g|webp|woff2)$/.test(path) ? 'asset' : 'leave';
}

const loaded = 'css|js|svg|png|jpe?g|webp|woff2';
const quoted = new RegExp(`["'(](/[\\w@./-]+\\.(?:${loaded}))["')]`, 'g');
const besideScript = /["'](\.\.?\/[\w@./-]+\.(?:js|css))["']/g;
const besideStyle = /url\(["']?(?!data:|https?:|\/)([\w@./-]+)["']?\)/g;

/** Every file of this site that a page, a style sheet or a script names, each once. `path` is where the text stands. */
export function assetsIn(text: string, path: string): string[] {
  const beside = path.endsWith('.js') ? besideScript : path.endsWith('.css') ? besideStyle : undefined;
  const near = beside ? [...text.matchAll(beside)].map(([, name = '']) => resolved(name, path)) : [];
  return [...new Set([...[...text.matchAll(quoted)].map(([, name = '']) => name), ...near])];
}

const resolved = (name: string, path: string) => new URL(name, `https://site${path}`).pathname;

/** Whether a file names others that it needs. */
export const namesOthers = (path: string): boolean => /\.(css|js)$/.test(path);

/** The pages to let go of: those that were kept longest ago. */
export const tooMany = (oldestFirst: readonly string[], most: number = mostPages): string[] =>
  oldestFirst.slice(0, Math.max(0, oldestFirst.length - most));
