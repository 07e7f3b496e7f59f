import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { launchBrowser } from '../browser.ts';

export const phone = { width: 390, height: 844 };
export const desk = { width: 1280, height: 900 };

/** What went wrong on a page without anybody seeing it. */
const faultsOn = new WeakMap<Page, string[]>();

/** One browser for the tests of a file; each visitor has a device of their own. */
export function visitors(): (options?: BrowserContextOptions) => Promise<Page> {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
  });
  return async (options = {}) => {
    if (!browser) throw new Error('A visitor can come once the tests run.');
    const context = await browser.newContext({
      baseURL: inject('baseUrl'),
      viewport: phone,
      locale: 'nl-NL',
      timezoneId: 'Europe/Amsterdam',
      reducedMotion: 'reduce',
      // A service worker would answer in the place of the routes that a test lays.
      serviceWorkers: 'block',
      ...options,
    });
    context.setDefaultTimeout(20_000);
    return watched(await context.newPage());
  };
}

/** A browser without JavaScript. Switched off from outside, Chromium still takes noscript for text: here it is read. */
export async function withoutScripts(newVisitor: ReturnType<typeof visitors>): Promise<Page> {
  const page = await newVisitor({ javaScriptEnabled: false });
  await page.route(/\/[^./]*(\?.*)?$/, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    await route.fulfill({ response, body: html.replace(/<(\/?)noscript>/g, '<$1div>') });
  });
  return page;
}

/** A page whose script errors, broken policies and requests to elsewhere are remembered. */
export function watched(page: Page): Page {
  const faults: string[] = [];
  const own = inject('baseUrl');
  faultsOn.set(page, faults);
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
  page.on('console', (message) => {
    if (/content security policy|violates the following/i.test(message.text())) faults.push(message.text());
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${own}/`) && !/^(data|blob|about):/.test(url)) faults.push(`request to elsewhere: ${url}`);
  });
  return page;
}

/** Faults that stay out of sight: script errors, broken policies, requests to elsewhere. */
export const unseenFaults = (page: Page): readonly string[] => faultsOn.get(page) ?? [];

/** The page's own heading, which says where somebody is. */
export async function expectHeading(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('heading', { level: 1, name }).waitFor();
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
}
