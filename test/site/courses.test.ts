import { expect, test } from 'vitest';
import { visitors } from '../support/site/visitor.ts';

const newVisitor = visitors();

test('courses are chosen by competence, level and time, and the choice is kept in the address', async () => {
  const page = await newVisitor();
  await page.goto('/cursussen');
  const titles = page.locator('main').getByRole('heading', { level: 2 });
  const all = await titles.count();
  expect(await page.getByRole('link', { name: 'Welke regels gelden?' }).count()).toBe(0);

  await page.getByLabel('Competentie').selectOption('Recht en verantwoording');
  await page.getByLabel('Niveau').selectOption('1 Bewust');
  await page.getByRole('status').filter({ hasText: '2 lessen passen hierbij, in één cursus.' }).waitFor();
  expect(await titles.count()).toBe(1);
  await page.getByRole('link', { name: 'Welke regels gelden?' }).waitFor();

  await page.reload();
  await page.getByRole('status').filter({ hasText: '2 lessen passen hierbij, in één cursus.' }).waitFor();
  expect(await page.getByLabel('Competentie').inputValue()).toBe('recht');

  await page.getByLabel('Competentie').selectOption('Bouwen en beheren');
  await page.getByRole('status').filter({ hasText: 'Geen cursus past hierbij.' }).waitFor();
  await page.getByRole('button', { name: 'Toon alles' }).click();
  await expect.poll(() => titles.count()).toBe(all);
  expect(new URL(page.url()).search).toBe('');
});

test('without JavaScript all courses are there, and no choice that does nothing', async () => {
  const page = await newVisitor({ javaScriptEnabled: false });
  await page.goto('/cursussen');
  expect(await page.locator('main').getByRole('heading', { level: 2 }).count()).toBeGreaterThan(1);
  expect(await page.getByLabel('Competentie').isVisible()).toBe(false);
});
