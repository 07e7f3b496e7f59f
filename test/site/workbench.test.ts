import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultsOf } from '../support/site/sound.ts';
import { visitors } from '../support/site/visitor.ts';
import { startWorkbench, type Workbench } from '../support/site/workbench.ts';

const newVisitor = visitors();
let workbench: Workbench | undefined;
// A development server reads all content before it answers: on a busy machine that takes more than a minute.
beforeAll(async () => {
  workbench = await startWorkbench();
}, 180_000);
afterAll(() => workbench?.stop());

/** The page without Astro's own toolbar, which is no part of ours. */
async function open(path: string): Promise<Page> {
  const page = await newVisitor({ baseURL: workbench?.origin });
  // Each page is built when it is asked for, which takes a slow machine a while.
  page.setDefaultTimeout(60_000);
  await page.goto(path, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.querySelector('astro-dev-toolbar')?.remove());
  return page;
}

/** A test page looks for requests to elsewhere; here its own address is another. */
const own = (fault: string) => !fault.startsWith(`request to elsewhere: ${workbench?.origin}/`);

describe('the workbench is accessible', () => {
  const pages = {
    'the coverage map': '/werkbank',
    'a cell': '/werkbank/cel/recht-2',
    'a lesson with its faults': '/werkbank/les/mag-dit-en-waar-leg-ik-het-vast/wat-is-er-afgesproken',
  };
  test.for(Object.entries(pages))('%s', async ([, path]) => {
    const page = await open(path);
    expect((await faultsOf(page)).filter(own)).toEqual([]);
  });

  test('a question with its key, played and marked', async () => {
    const page = await open('/werkbank/vraag/mensen-2-laatste-dag-voor-bezwaar');
    await page.getByRole('radio').first().check();
    await page.getByRole('button', { name: 'Kijk na' }).click();
    await page.getByText(/^Dit antwoord krijgt \d+\s?% van de punten\.$/).waitFor();
    expect((await faultsOf(page)).filter(own)).toEqual([]);
  });
});
