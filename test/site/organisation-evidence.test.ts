import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stage } from '../support/stage.ts';

let theatre: Awaited<ReturnType<typeof stage>>;
beforeAll(async () => {
  theatre = await stage('test/support/stage/evidence.tsx');
});
afterAll(() => theatre.close());

async function faults(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
const sent = (page: Page) => page.locator('body').getAttribute('data-sent');

describe('the evidence files of an organisation', () => {
  it('are listed, and one of today is made by keyboard', async () => {
    const page = await theatre.open('');
    await page.getByRole('link', { name: 'Dossier per 30 november 2026' }).waitFor();
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Maak nu een dossier' }).press('Enter');
    await page.getByText('Het dossier van vandaag is er.').waitFor();
    expect(await sent(page)).toContain('POST /organisations/organisatie-1/seals');
    await page.context().close();
  });

  it('take a text, a decision and an attachment of which the file stays here', async () => {
    const page = await theatre.open('');
    await page.locator('summary', { hasText: 'Doelen bepalen' }).click();
    const step = page.locator('details[open]');
    expect(await faults(page)).toEqual([]);
    await step.getByRole('button', { name: 'Voeg het besluit toe' }).click();
    await step.getByRole('alert').filter({ hasText: 'Vul in' }).waitFor();
    await step.getByLabel('Waar gaat het besluit over?').fill('Niveaus');
    await step.getByLabel('Wie besloot?').fill('College');
    await step.getByLabel('Op welke dag?').fill('2026-11-20');
    await step.getByRole('button', { name: 'Voeg het besluit toe' }).click();
    await expect.poll(() => sent(page)).toContain('"owner":"College","decidedOn":"2026-11-20"');
    await step
      .getByLabel('Bijlage bij')
      .setInputFiles({ name: 'plan.pdf', mimeType: 'application/pdf', buffer: Buffer.from('geheim') });
    await expect.poll(() => sent(page)).toContain('"name":"plan.pdf"');
    expect(await sent(page)).toMatch(/"digest":"[0-9a-f]{64}","bytes":6/);
    expect(await sent(page)).not.toContain('geheim');
    await page.context().close();
  });

  it.each([390, 1280])('read in the order of the supervisor, at %i pixels', async (width) => {
    const page = await theatre.open('zegel-november', { viewport: { width, height: 900 } });
    await page.getByRole('heading', { name: 'Dossier van Gemeente Voorbeeldstad per 30 november 2026' }).waitFor();
    expect(await page.locator('h3').allTextContents()).toEqual([
      'De wet op deze dag',
      '1. Identificeren',
      '2. Doelen bepalen',
      '3. Uitvoeren',
      '4. Evalueren',
    ]);
    expect(await page.getByText('6 van 14').first().isVisible()).toBe(true);
    expect(await faults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.context().close();
  });

  it('are downloaded as the signed file', async () => {
    const page = await theatre.open('zegel-november');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download ondertekend (JSON)' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('dossier-2026-11-30.json');
    await page.context().close();
  });

  it('are taken along as a document and as a workbook, by keyboard', async () => {
    const page = await theatre.open('zegel-november');
    const at = '/api/v1/organisations/organisatie-1/seals/zegel-november';
    const [word, tables] = [
      page.getByRole('link', { name: 'Download als Word' }),
      page.getByRole('link', { name: 'Download de tabellen (Excel)' }),
    ];
    expect([await word.getAttribute('href'), await tables.getAttribute('href')]).toEqual([
      `${at}/dossier.docx`,
      `${at}/dossier.xlsx`,
    ]);
    await page.getByRole('button', { name: 'Download ondertekend (JSON)' }).focus();
    await page.keyboard.press('Tab');
    expect(await word.evaluate((link) => link === document.activeElement)).toBe(true);
    expect(await word.getAttribute('download')).toBe('dossier-2026-11-30.docx');
    await page.context().close();
  });
});

describe('the badge of an organisation', () => {
  it('is asked by keyboard on a sealed file, and then stands in the list with its term and its page', async () => {
    const page = await theatre.open('');
    await page.getByText('Er is nog geen bewijs.').waitFor();
    await page.getByLabel('Op welk dossier rust het bewijs?').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Het bewijs is gemaakt.').waitFor();
    expect(await sent(page)).toBe('POST /organisations/organisatie-1/badges {"seal":"zegel-november"}');
    const link = page.getByRole('link', { name: 'Gemeente Voorbeeldstad werkt aan AI-geletterdheid' });
    expect(await link.getAttribute('href')).toBe('http://toneel.localhost/bewijs/abc');
    await page.getByText('Geldig, van 2 december 2026 tot 2 december 2027').waitFor();
    await page.getByText('Van elk dossier is al een bewijs').waitFor();
    expect(await page.locator('#stage').textContent()).toContain('het zegt niet dat jullie aan de wet voldoen');
    expect(await faults(page)).toEqual([]);
    await page.context().close();
  });
});
