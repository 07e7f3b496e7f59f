import type { Page } from 'playwright-core';

const parts = { Document: 'html', Stylesheet: 'css', Font: 'fonts', Script: 'js', Image: 'images' } as const;
export type Part = (typeof parts)[keyof typeof parts] | 'other';

export interface Load {
  requests: number;
  bytes: Record<Part, number>;
  /** Milliseconds until the largest thing was painted. */
  painted: number;
  /** How much of the page moved while it came, as browsers reckon it. */
  shift: number;
}

/** What a page weighs as it comes over the line, and how soon it stands, in a browser that was never here. */
export async function coldLoad(page: Page, path: string, scrolled: boolean): Promise<Load> {
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
