import type { Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { runServer } from './server.ts';

/** One page of each kind that has an aim; sizes in kB of 1,000 bytes, as they come over the line. */
const kinds = [
  { path: '/', aim: 80 },
  { path: '/rollen/klantcontact' },
  { path: '/cursussen' },
  { path: '/cursussen/basiscursus-generatieve-ai/klopt-het-wat-er-staat', aim: 60 },
  { path: '/cursussen/basiscursus-generatieve-ai/klopt-het-wat-er-staat', scrolled: true },
  { path: '/profiel' },
  { path: '/toets/begrijpen-1', aim: 100 },
  { path: '/oefentoets/begrijpen-1', aim: 100 },
  { path: '/verifieer' },
] as const;

const parts = { Document: 'html', Stylesheet: 'css', Font: 'fonts', Script: 'js', Image: 'images' } as const;
type Part = (typeof parts)[keyof typeof parts] | 'other';

interface Load {
  requests: number;
  bytes: Record<Part, number>;
  /** Milliseconds until the largest thing was painted. */
  painted: number;
  /** How much of the page moved while it came, as browsers reckon it. */
  shift: number;
}

/** What pages weigh and how soon they stand, as a browser finds them that was never here, at 390 pixels. */
export async function measurePages(smoke: boolean): Promise<void> {
  const server = await runServer(4398);
  const browser = await launchBrowser();
  for (const { path, ...more } of smoke ? kinds.slice(0, 1) : kinds) {
    const scrolled = 'scrolled' in more;
    const context = await browser.newContext({
      baseURL: server.baseUrl,
      viewport: { width: 390, height: 844 },
      // What the worker fetches for later is not what the page asks.
      serviceWorkers: 'block',
    });
    const load = await coldLoad(await context.newPage(), path, scrolled);
    await context.close();
    const note = 'aim' in more ? ` (aim ${more.aim} kB)` : scrolled ? ' (read to the end, practice alive)' : '';
    console.log(`page      ${line(load)} ${path}${note}`);
  }
  await browser.close();
  await server.stop();
}

async function coldLoad(page: Page, path: string, scrolled: boolean): Promise<Load> {
  const bytes = { html: 0, css: 0, fonts: 0, js: 0, images: 0, other: 0 };
  const kindOf = new Map<string, Part>();
  let requests = 0;
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  session.on('Network.requestWillBeSent', ({ requestId, type, request }) => {
    if (request.url.startsWith('data:')) return;
    requests++;
    kindOf.set(requestId, parts[type as keyof typeof parts] ?? 'other');
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes[kindOf.get(requestId) ?? 'other'] += encodedDataLength;
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  if (scrolled) {
    for (const practice of await page.locator('astro-island').all()) await practice.scrollIntoViewIfNeeded();
    await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
    await page.waitForTimeout(500);
  }
  return { requests, bytes, ...(await page.evaluate(paintAndShift)) };
}

/** Runs in the page. */
function paintAndShift(): Promise<{ painted: number; shift: number }> {
  const seen = <T extends PerformanceEntry>(type: string) =>
    new Promise<T[]>((resolve) => {
      new PerformanceObserver((list) => resolve(list.getEntries() as T[])).observe({ type, buffered: true });
      setTimeout(() => resolve([]), 300);
    });
  return Promise.all([
    seen('largest-contentful-paint'),
    seen<PerformanceEntry & { value: number; hadRecentInput: boolean }>('layout-shift'),
  ]).then(([paints, shifts]) => ({
    painted: paints.at(-1)?.startTime ?? 0,
    shift: shifts.filter((one) => !one.hadRecentInput).reduce((sum, { value }) => sum + value, 0),
  }));
}

function line({ requests, bytes, painted, shift }: Load): string {
  const all = Object.values(bytes).reduce((sum, part) => sum + part, 0);
  const each = Object.entries(bytes)
    .filter(([, size]) => size > 0)
    .map(([part, size]) => `${part} ${kilo(size)}`)
    .join(', ');
  return `${kilo(all).padStart(5)} kB in ${requests} requests (${each}), painted ${painted.toFixed(0)} ms, shift ${shift.toFixed(3)}`;
}

const kilo = (bytes: number) => (bytes / 1000).toFixed(1);
