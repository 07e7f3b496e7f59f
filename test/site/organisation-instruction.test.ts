import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stage } from '../support/stage.ts';

let theatre: Awaited<ReturnType<typeof stage>>;
beforeAll(async () => {
  theatre = await stage('test/support/stage/applications.tsx');
});
afterAll(() => theatre.close());

describe('the user instruction of an application', () => {
  it('says what is missing and goes there, then hands over the address', async () => {
    const page = await theatre.open('instruction');
    const saved = async () => JSON.parse((await page.locator('body').getAttribute('data-saved')) ?? 'null');
    await page.getByRole('button', { name: 'Bewaar de instructie' }).press('Enter');
    await page.getByText('Schrijf de instructie, of kies').waitFor();
    await page.locator('#instruction-text:focus').waitFor();
    await page.getByLabel('Zij staat op een andere plek').check();
    await page.getByLabel('Adres').fill('intranet/instructie');
    await page.getByText('Vul een adres in dat begint met https://.').waitFor();
    await page.getByLabel('Adres').fill('https://intranet.voorbeeldstad.nl/instructie');
    await page.getByRole('button', { name: 'Bewaar de instructie' }).press('Enter');
    await expect.poll(saved).toEqual({
      content: { kind: 'link', url: 'https://intranet.voorbeeldstad.nl/instructie' },
      version: '1',
      since: '2026-11-22',
    });
    await page.context().close();
  });

  it('tells before saving what a change asks of whom', async () => {
    const page = await theatre.open('instruction');
    const notice = page.getByRole('region', { name: 'Dit vraagt de verandering van je collega’s' });
    const lines = await notice.getByRole('listitem').allTextContents();
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain('Iedereen die ermee werkt: maak een korte set vragen over Beoordelen');
    expect(lines[1]).toContain(
      'Wie er eigenaar van is: maak een korte set vragen over Organiseren, niveau 3 Vloeiend.',
    );
    await page.context().close();
  });

  it.each([
    ['light', 1280],
    ['dark', 320],
  ] as const)('has no accessibility faults, and fits: %s, %i pixels', async (colorScheme, width) => {
    const page = await theatre.open('instruction', { colorScheme, viewport: { width, height: 900 } });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.context().close();
  });
});
