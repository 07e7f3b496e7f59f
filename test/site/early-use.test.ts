import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { question } from '../support/site/test-taking.ts';
import { visitors } from '../support/site/visitor.ts';

const newVisitor = visitors();

/** A page of which the scripts come only when the test lets them, as on a slow line. */
async function onSlowLine(path: string): Promise<{ page: Page; arrive(): void }> {
  const page = await newVisitor();
  const { promise: arrived, resolve: arrive } = Promise.withResolvers<void>();
  await page.route('**/_astro/*.js', async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto(path, { waitUntil: 'commit' });
  return { page, arrive };
}

describe('what somebody does before the scripts have come is done once they have', () => {
  test('a button that was pressed', async () => {
    const { page, arrive } = await onSlowLine('/oefentoets/recht-1');
    await page.getByRole('button', { name: 'Begin met oefenen' }).click();
    arrive();
    await question(page, 1).waitFor();
  });

  test('a choice that was ticked', async () => {
    const { page, arrive } = await onSlowLine('/cursussen/basiscursus-generatieve-ai/wat-is-ai-en-wat-niet');
    const choice = page.getByRole('radio').first();
    await choice.check();
    await page.getByRole('button', { name: 'Kijk wat er gebeurt' }).first().click();
    arrive();
    await page
      .getByRole('status')
      .filter({ hasText: /^(Goed gekozen|Denk hier nog eens over na)\./ })
      .first()
      .waitFor();
    expect(await choice.isChecked()).toBe(true);
  });

  test('a form that was sent', async () => {
    const { page, arrive } = await onSlowLine('/inloggen');
    await page.getByRole('textbox', { name: 'E-mailadres' }).fill('geen adres');
    await page.getByRole('button', { name: 'Stuur mij een inloglink' }).click();
    arrive();
    await page.getByRole('alert').waitFor();
    expect(page.url()).not.toContain('geen');
  });
});
