import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { focusOn, press, tabTo } from '../support/site/keys.ts';
import { apiSays, enter } from '../support/site/sign-in.ts';
import { faultsOf } from '../support/site/sound.ts';
import { desk, visitors } from '../support/site/visitor.ts';

const newVisitor = visitors();
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

describe('HR reminds a team, by keyboard', () => {
  let page: Page;
  beforeAll(async () => {
    page = await newVisitor({ viewport: desk });
    await enter(page, 'hanna@voorbeeldstad.example');
  });

  test('sees first how many get a mail, how it looks and, for a purpose, who', async () => {
    await page.goto('/organisatie/herinneringen');
    await page.getByRole('heading', { name: 'Nieuwe herinnering' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.setViewportSize(desk);
    await tabTo(page, page.getByLabel(/Wat nog open staat/));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await focusOn(page, page.getByRole('heading', { name: 'Zo wordt de herinnering' }));
    await page.getByText(/^Nu krijg(t|en) \d+ (persoon|mensen) een mail\.$/).waitFor();
    await press(page, page.locator('summary', { hasText: /^De mailDe/ }));
    await page.getByText('herinnert je aan wat er te vernieuwen is').waitFor();
    await press(page, page.locator('summary', { hasText: 'Wie krijgt een mail?' }));
    await tabTo(page, page.getByRole('radio', { name: /Voortgang/ }));
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await page.getByText('De eerste vijftig op naam.').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.setViewportSize(desk);
  });

  test('sends it now and plans it every two weeks, finds it in the list and stops it', async () => {
    await tabTo(page, page.getByLabel('En daarna'));
    await page.keyboard.press('ArrowDown');
    await press(page, button(page, 'Stuur nu'));
    await page.getByText('De mails gaan nu weg. De volgende zijn gepland.').waitFor();
    await page
      .getByText(/^Elke 2 weken\. De volgende gaan op /)
      .first()
      .waitFor();
    await tabTo(page, button(page, 'Stop: Wat te vernieuwen is, de hele organisatie').first());
    expect(await faultsOf(page)).toEqual([]);
    await page.setViewportSize(desk);
    await press(page, button(page, 'Stop: Wat te vernieuwen is, de hele organisatie').first());
    await press(page, button(page, 'Ja, stop ermee'));
    await page.getByText('De herinnering is gestopt.').waitFor();
    const { mails } = await apiSays(page, '/outbox');
    const sent = Array.isArray(mails) ? mails.filter(({ subject }) => subject.includes('herinnert je')) : [];
    expect(sent.length).toBeGreaterThan(0);
  });
});
