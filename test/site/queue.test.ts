import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { enter, newAddress } from '../support/site/sign-in.ts';
import { nextQuestion, startTest } from '../support/site/test-taking.ts';
import { unseenFaults, visitors } from '../support/site/visitor.ts';

const newVisitor = visitors();

async function report(page: Page, remark: string): Promise<void> {
  await page.locator('summary').filter({ hasText: 'Deze vraag klopt niet' }).click();
  await page.getByRole('textbox', { name: 'Wat klopt er niet?' }).fill(remark);
  await page.getByRole('button', { name: 'Verstuur' }).click();
  await page.getByRole('status').filter({ hasText: 'Een trainer kijkt ernaar.' }).waitFor();
}

test('a trainer takes the queue of reports page by page, the oldest first, and loses none', async () => {
  const learner = await newVisitor();
  await enter(learner, newAddress('melder'));
  await startTest(learner, 'recht-1');
  await report(learner, 'De eerste termijn klopt niet.');
  await nextQuestion(learner, 2);
  await report(learner, 'Hier zijn er twee goed.');

  const page = await newVisitor();
  await enter(page, 'thea@radio.example');
  // Two reports do not fill a page, so here the server is asked for one at a time.
  await page.route('**/api/v1/question-queue?*', (route) => {
    const url = new URL(route.request().url());
    url.searchParams.set('limit', '1');
    return route.continue({ url: url.href });
  });
  await page.goto('/trainers/meldingen');
  await page.getByRole('heading', { name: 'Meer dan 1 melding wacht op antwoord.' }).waitFor();
  const reports = page.getByRole('main').getByRole('listitem');
  const more = page.getByRole('button', { name: 'Toon meer' });
  for (let shown = 1; await more.isVisible(); shown++) {
    expect(await reports.count()).toBe(shown);
    await more.click();
    await reports.nth(shown).waitFor();
  }
  const remarks = await reports.getByRole('paragraph').filter({ hasText: 'Wat er volgens' }).allTextContents();
  expect(remarks.filter((remark) => /eerste termijn|er twee goed/.test(remark))).toEqual([
    'Wat er volgens de melder niet klopt: De eerste termijn klopt niet.',
    'Wat er volgens de melder niet klopt: Hier zijn er twee goed.',
  ]);
  expect(unseenFaults(page)).toEqual([]);
});
