import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { startSite } from '../support/started-site.ts';
import { contactSheet } from './contact-sheet.ts';
import { signedInAs } from './signed-in-as.ts';

/** `npm run screenshots`: every kind of page, small and large, light and dark, to leaf through. With a word: what has it in its address. */
const folder = 'screenshots';
const [word = ''] = process.argv.slice(2);
const widths = [390, 1280];
const schemes = { licht: 'light', donker: 'dark' } as const;

/** Pages that say more once somebody is signed in: these are taken of a visitor and of Jan of the demo, who has badges. */
const personal = /^\/(account|bewijzen|leerpad|profiel|toets\/[^/]+|toetsen|uitslag)$/;
/** What a page shows only when asked. */
const asked = ['/zoeken?q=besluit'];

const site = await startSite();
// Imported only now: it lists the pages that were built.
const { pageKinds } = await import('../support/site/pages.ts');
const browser = await launchBrowser();
const jan = await signedInAs(browser, site.baseUrl, 'jan@voorbeeldstad.example');
const shots = [...new Set([...pageKinds, ...asked])]
  .filter((path) => path.includes(word))
  .flatMap((path) => [{ path, who: '' }, ...(personal.test(path) ? [{ path, who: '-jan' }] : [])]);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);

const rows = [];
for (const { path, who } of shots) {
  const name = `${path.replace(/\W+/g, '-').replace(/^-|-$/g, '') || 'home'}${who}`;
  const pictures = [];
  for (const width of widths)
    for (const [scheme, colorScheme] of Object.entries(schemes)) {
      const picture = `${name}-${width}-${scheme}.png`;
      await shoot(browser, path, `${folder}/${picture}`, {
        viewport: { width, height: width < 600 ? 844 : 900 },
        colorScheme,
        ...(who && { storageState: jan }),
      });
      pictures.push(picture);
    }
  rows.push({ title: path + (who && ' (Jan, ingelogd)'), pictures });
  console.log(name);
}
writeFileSync(`${folder}/index.html`, contactSheet(rows));
await browser.close();
await site.stop();
console.log(`\n${rows.length * widths.length * 2} schermafdrukken. Open ${folder}/index.html om erdoor te bladeren.`);

async function shoot(browser: Browser, path: string, file: string, options: BrowserContextOptions): Promise<void> {
  const context = await browser.newContext({
    baseURL: site.baseUrl,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    ...options,
  });
  const page = await context.newPage();
  await page.goto(path, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: file, fullPage: true });
  await context.close();
}
