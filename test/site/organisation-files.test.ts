import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stage } from '../support/stage.ts';

let theatre: Awaited<ReturnType<typeof stage>>;
beforeAll(async () => {
  theatre = await stage('test/support/stage/people-files.tsx');
});
afterAll(() => theatre.close());

async function faults(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
const button = (page: Page, name: string) => page.getByRole('button', { name });
const saved = async (download: Download) => readFile(await download.path(), 'utf8');

describe('a list of people', () => {
  it.each([390, 1280])('is taken along as it is shown, by keyboard, at %i pixels', async (width) => {
    const page = await theatre.open('', { viewport: { width, height: 900 } });
    await page.getByLabel('Team').selectOption({ label: 'Balie / Loket' });
    await button(page, 'Toon').press('Enter');
    await page.getByLabel('Team').selectOption({ label: 'Alle teams' });
    await button(page, 'Download als CSV').focus();
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toBe('voortgang-2026-11-22.csv');
    expect(await saved(download)).toBe('\uFEFF"Naam"\r\n"Bo"\r\n');
    expect(await page.locator('body').getAttribute('data-sent')).toBe(
      '/organisations/organisatie-1/people-files {"form":"csv","purpose":"progress","team":"team-loket"}',
    );
    await page.getByText('voortgang-2026-11-22.csv staat bij je downloads.').waitFor();
    expect(await faults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.context().close();
  });

  it('says before it is made that people can read of it, and what to do where it was not made', async () => {
    const page = await theatre.open('');
    await page.getByText('Ieder die erin staat, kan lezen dat je het maakte en waarvoor.').waitFor();
    await page.evaluate(() => {
      document.body.dataset.signedOut = 'yes';
    });
    await button(page, 'Download als Excel').click();
    await page.getByRole('alert').getByRole('link').waitFor();
    await page.context().close();
  });
});

describe('the matrix of teams and competences', () => {
  it('is taken along with the numbers that it shows', async () => {
    const page = await theatre.open('matrix');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      button(page, 'Download deze tabel (CSV)').press('Enter'),
    ]);
    expect(download.suggestedFilename()).toBe('overzicht.csv');
    const [head, team, whole, end] = (await saved(download)).slice(1).split('\r\n');
    expect(head).toContain('"Team";"Mensen";"Begrijpen: op peil";"Begrijpen: gevraagd"');
    expect(team).toBe(`"'=Balie";12;0;0;0;0;0;0;6;12;0;0;0;0;0;0;12;3`);
    expect(whole).toBe('"Hele organisatie";12;0;0;0;0;0;0;6;12;0;0;0;0;0;0;12;3');
    expect(end).toBe('');
    expect(await faults(page)).toEqual([]);
    await page.context().close();
  });
});
