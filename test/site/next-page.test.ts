import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { desk, expectHeading, unseenFaults, visitors } from '../support/site/visitor.ts';

const newVisitor = visitors();

/** The pages that the browser fetches before anybody goes there. */
function fetchedAhead(page: Page): string[] {
  const paths: string[] = [];
  page.on('request', (request) => {
    if (request.headers()['sec-purpose']?.includes('prefetch')) paths.push(new URL(request.url()).pathname);
  });
  return paths;
}

describe('the next page', () => {
  test('is fetched once somebody points at its link, and nothing but pages is', async () => {
    const page = await newVisitor({ viewport: desk });
    const ahead = fetchedAhead(page);
    await page.goto('/taxonomie');
    const data = page.locator('a[href="/taxonomie/cellen.csv"]').first();
    await data.hover();
    await page.getByRole('link', { name: 'Rollen', exact: true }).first().hover();
    await expect.poll(() => ahead).toContain('/rollen');
    expect(ahead).not.toContain('/taxonomie/cellen.csv');
    expect(unseenFaults(page)).toEqual([]);
  });

  test.for([
    ['fades in', 'no-preference', true],
    ['comes without any motion for who wants none', 'reduce', false],
  ] as const)('%s', async ([, reducedMotion, fades]) => {
    const page = await newVisitor({ viewport: desk, reducedMotion });
    await page.addInitScript(() => {
      addEventListener('pagereveal', (event) => {
        document.documentElement.dataset.fades = String(event.viewTransition !== null);
      });
    });
    await page.goto('/rollen');
    await page.getByRole('link', { name: 'Cursussen', exact: true }).first().click();
    await expectHeading(page, 'Cursussen');
    expect(await page.evaluate(() => document.documentElement.dataset.fades)).toBe(String(fades));
  });

  test('says nothing of a fade that was cut short', async () => {
    const page = await newVisitor();
    await page.goto('/rollen');
    await page.evaluate(async () => {
      const ready = Promise.reject(new DOMException('Transition was skipped', 'AbortError'));
      dispatchEvent(Object.assign(new Event('pagereveal'), { viewTransition: { ready } }));
      await new Promise((done) => setTimeout(done));
    });
    expect(unseenFaults(page)).toEqual([]);
  });
});
