import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { desk, visitors } from '../support/site/visitor.ts';

const newVisitor = visitors();

/** How the fill of the first such step or sign is drawn. */
function drawn(page: Page, selector: string, part: '::before' | null = null) {
  return page
    .locator(selector)
    .first()
    .evaluate((element, pseudo) => {
      const { borderTopStyle, backgroundColor, color } = getComputedStyle(element, pseudo);
      return { border: borderTopStyle, filled: backgroundColor !== 'rgb(0, 0, 0)', background: backgroundColor, color };
    }, part);
}

async function profileOf(query: string): Promise<Page> {
  const page = await newVisitor({ viewport: desk, forcedColors: 'active', colorScheme: 'dark' });
  await page.goto(`/profiel${query}`, { waitUntil: 'networkidle' });
  await page.getByRole('heading', { name: 'Waarom deze niveaus?' }).waitFor();
  return page;
}

test('in forced colours a step that is asked is dashed, and none is told by colour alone', async () => {
  const page = await profileOf('?rol=behandelaar');
  const asked = await drawn(page, '.level-profile .asked', '::before');
  const nothing = await drawn(page, '.level-profile .step:not(.asked)', '::before');
  expect(asked).toMatchObject({ border: 'dashed', filled: false });
  expect(nothing).toMatchObject({ border: 'none', filled: true });
  await page.context().close();
});

test('in forced colours the letter of a reason can be read on its field', async () => {
  const page = await profileOf('?rol=behandelaar');
  const { background, color } = await drawn(page, '.letter-large');
  expect([background, color]).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  await page.context().close();
});

test('on paper the dark fields are white and the sizes are those of paper', async () => {
  const page = await newVisitor({ viewport: desk, colorScheme: 'dark' });
  await page.goto('/rollen/behandelaar');
  await page.emulateMedia({ media: 'print' });
  const { background, size } = await page.evaluate(() => {
    const { backgroundColor, fontSize } = getComputedStyle(document.body);
    return { background: backgroundColor, size: Number.parseFloat(fontSize) };
  });
  expect(background).toBe('rgb(255, 255, 255)');
  expect(size).toBeCloseTo(14, 0);
  await page.context().close();
});
