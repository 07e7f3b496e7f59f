import type { TestProject } from 'vitest/node';
import { unpackBrowser } from './browser.ts';
import { startSite } from './started-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    baseUrl: string;
    dataDir: string;
  }
}

/** For all browser tests together: one browser unpacked, one site built and served. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await unpackBrowser();
  const site = await startSite();
  project.provide('baseUrl', site.baseUrl);
  project.provide('dataDir', site.dataDir);
  return site.stop;
}
