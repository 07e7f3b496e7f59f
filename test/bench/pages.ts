import { launchBrowser } from '../support/browser.ts';
import { coldLoad, type Load } from '../support/cold-load.ts';
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

function line({ requests, bytes, painted, shift }: Load): string {
  const all = Object.values(bytes).reduce((sum, part) => sum + part, 0);
  const each = Object.entries(bytes)
    .filter(([, size]) => size > 0)
    .map(([part, size]) => `${part} ${kilo(size)}`)
    .join(', ');
  return `${kilo(all).padStart(5)} kB in ${requests} requests (${each}), painted ${painted.toFixed(0)} ms, shift ${shift.toFixed(3)}`;
}

const kilo = (bytes: number) => (bytes / 1000).toFixed(1);
