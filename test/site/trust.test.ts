import { expect, test } from 'vitest';
import { organisationKinds } from '#domain/authorisation';
import { dpiaHeadings } from '../../src/text/trust-kit.ts';
import { actorText } from '../../src/text/visibility.ts';
import { builtPages } from '../support/site/pages.ts';
import { visitors } from '../support/site/visitor.ts';

const newVisitor = visitors();
const kit = builtPages.filter(({ path }) => path.startsWith('/vertrouwen'));

test('the explanation for the works council is two pages of A4 when printed', async () => {
  const page = await newVisitor();
  await page.goto('/vertrouwen', { waitUntil: 'networkidle' });
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
  for (const kind of organisationKinds)
    expect(await page.getByRole('rowheader', { name: actorText[kind] }).count()).toBe(1);
  await page.context().close();
});

test('every document of the kit fits a narrow screen and is reached from the explanation', async () => {
  const page = await newVisitor();
  await page.setViewportSize({ width: 320, height: 800 });
  expect(kit.length).toBeGreaterThan(10);
  await page.goto('/vertrouwen');
  for (const { path } of kit) {
    expect(await page.locator(`main a[href="${path}"]`).count(), path).toBeGreaterThan(0);
  }
  for (const { path } of kit) {
    await page.goto(path);
    expect({ path, width: await page.evaluate(() => document.documentElement.scrollWidth) }).toEqual({
      path,
      width: 320,
    });
  }
  await page.context().close();
});

test('the DPIA has the headings of the Rijksmodel, in its order', () => {
  const html = kit.find(({ path }) => path === '/vertrouwen/dpia')?.html ?? '';
  const headings = [...html.matchAll(/<h2[^>]*>\s*(\d+)\.\s+([^<]+)<\/h2>/g)].map(([, number, title]) => [
    Number(number),
    title?.trim(),
  ]);
  expect(headings).toEqual(dpiaHeadings.map((title, at) => [at + 1, title]));
});
