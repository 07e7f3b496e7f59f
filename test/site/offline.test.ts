import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { OwnSite } from '../support/site/own-site.ts';
import { expectHeading, visitors } from '../support/site/visitor.ts';

const newVisitor = visitors();
const lesson = '/cursussen/basiscursus-generatieve-ai/klopt-het-wat-er-staat';
const title = 'Klopt het wat er staat?';

let site: OwnSite;
let context: BrowserContext;

beforeEach(async () => {
  site = new OwnSite();
  await site.start();
  context = (await newVisitor({ baseURL: site.origin, serviceWorkers: 'allow' })).context();
});
afterEach(async () => {
  await context.close();
  await site.remove();
});

/** What the device keeps: per shelf, the paths. */
const kept = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate(async () => {
    const shelves: Record<string, string[]> = {};
    for (const name of await caches.keys())
      shelves[name] = (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname);
    return shelves;
  });

/** Opens a page and waits until the device keeps it. */
async function read(path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(path);
  await expect.poll(async () => Object.values(await kept(page)).flat(), { timeout: 30_000 }).toContain(path);
  return page;
}

/** Leaves the site, comes back, and looks at what is kept then. */
async function shelvesAtNextVisit(): Promise<string[]> {
  for (const page of context.pages()) await page.close();
  const page = await context.newPage();
  await page.goto('/over');
  return Object.keys(await kept(page));
}

describe('without a connection', () => {
  test('a lesson that was read can be read again, whole, and its practice works', async () => {
    const page = await read(lesson);
    await site.stop();
    const failed: string[] = [];
    page.on('requestfailed', (request) => failed.push(new URL(request.url()).pathname));
    await page.reload();
    await expectHeading(page, title);
    await page.locator('astro-island').first().scrollIntoViewIfNeeded();
    await page.locator('astro-island:not([ssr])').first().waitFor();
    expect(await page.evaluate(() => document.fonts.check('700 20px "Familjen Grotesk"'))).toBe(true);
    expect(failed.filter((path) => !path.startsWith('/api/') && path !== '/sw.js')).toEqual([]);
  });

  test('a page that was not read says so, lists what was read, and comes on the next try with a connection', async () => {
    const page = await read(lesson);
    await site.stop();
    await page.goto('/rollen/behandelaar');
    await expectHeading(page, 'Je bent niet verbonden');
    await page.getByRole('link', { name: title }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/rollen/behandelaar');
    await site.start();
    await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await expectHeading(page, 'Behandelaar, beslismedewerker, inspecteur');
  });

  test('nothing is kept of one person, of a test or of the API', async () => {
    const page = await read(lesson);
    for (const path of ['/bewijzen', '/account', '/toets/recht-1', '/profiel']) {
      await page.goto(path);
      await page.waitForLoadState('networkidle');
    }
    const paths = Object.values(await kept(page)).flat();
    expect(paths.filter((path) => !path.startsWith('/_astro/')).sort()).toEqual(
      [lesson, '/favicon.svg', '/offline'].sort(),
    );
    await site.stop();
    await page.goto('/bewijzen');
    await expectHeading(page, 'Je bent niet verbonden');
  });

  test('who wants nothing kept wipes it on that page', async () => {
    const page = await read(lesson);
    await site.stop();
    await page.goto('/wet');
    await page.getByRole('button', { name: 'Wis deze pagina’s van dit apparaat' }).click();
    await page.getByRole('status').filter({ hasText: 'De bewaarde pagina’s zijn gewist.' }).waitFor();
    expect(Object.values(await kept(page)).flat()).not.toContain(lesson);
    await page.goto(lesson);
    await expectHeading(page, 'Je bent niet verbonden');
  });
});

describe('a new build', () => {
  test('is shown at once to who has a connection', async () => {
    const page = await read(lesson);
    await site.deploy(lesson, title, 'Klopt het nog?');
    await page.reload();
    await expectHeading(page, 'Klopt het nog?');
  });

  test('takes the place of what was kept, once no page of the old one is open', async () => {
    const before = Object.keys(await kept(await read(lesson)));
    await site.deploy(lesson, title, 'Klopt het nog?');
    await expect.poll(() => shelvesAtNextVisit(), { timeout: 40_000, interval: 1_000 }).not.toContain(before[0]);
    const page = await context.newPage();
    await page.goto('/over');
    expect(Object.keys(await kept(page))).toHaveLength(1);
    await site.stop();
    await page.goto(lesson);
    await expectHeading(page, 'Klopt het nog?');
  });

  test('leaves a page that was opened before it whole: its files come from what was kept', async () => {
    const page = await read(lesson);
    const later = await page
      .locator('astro-island[ssr]')
      .evaluateAll((islands) => islands.map((island) => island.getAttribute('component-url') ?? ''));
    expect(later.length).toBeGreaterThan(0);
    await site.deploy(lesson, title, 'Klopt het nog?', [...new Set(later)]);
    await page.locator('astro-island[ssr]').first().scrollIntoViewIfNeeded();
    await expect.poll(() => page.locator('astro-island:not([ssr])').count()).toBeGreaterThan(0);
    await expectHeading(page, title);
  });

  test('can take the worker away, with all that it kept', async () => {
    await read(lesson);
    await site.retireWorker();
    for (const page of context.pages()) await page.close();
    const page = await context.newPage();
    await page.goto('/over');
    await expect.poll(() => page.evaluate(async () => (await caches.keys()).length), { timeout: 30_000 }).toBe(0);
  });
});
