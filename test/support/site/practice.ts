import type { Locator, Page } from 'playwright-core';
import { desk } from './visitor.ts';

const examples = '/trainers/bouwstenen';

/** The page with an example of every kind of exercise, at one of them. */
export async function openExample(page: Page, id: string, kind: string): Promise<Locator> {
  await page.setViewportSize(desk);
  await page.goto(`${examples}#${kind}`);
  const exercise = page.locator(`#${id}`);
  await exercise.scrollIntoViewIfNeeded();
  await exercise.locator('astro-island:not([ssr])').waitFor();
  return exercise;
}
