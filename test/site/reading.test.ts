import { expect, test } from 'vitest';
import { desk, visitors } from '../support/site/visitor.ts';

const newVisitor = visitors();
const course = '/cursussen/basiscursus-generatieve-ai';

test('a course goes on where somebody stopped reading, and says how much is left', async () => {
  const page = await newVisitor({ viewport: desk });
  await page.goto(`${course}/wat-is-ai-en-wat-niet`);
  const left = page.locator('[data-time-left]');
  const whole = await left.textContent();
  await page.getByRole('link', { name: 'Meld het aan de redactie' }).scrollIntoViewIfNeeded();
  await page.getByText(/^Nog ongeveer /).waitFor();
  expect(await left.textContent()).not.toBe(whole);

  await page.goto(course);
  await page.getByRole('link', { name: 'Ga verder met les 2' }).click();
  await page.waitForURL(`**${course}/zo-maakt-een-taalmodel-tekst`);
});

test('a remark about a lesson names the lesson and its version', async () => {
  const page = await newVisitor();
  await page.goto(`${course}/wat-is-ai-en-wat-niet`);
  const address = await page.getByRole('link', { name: 'Meld het aan de redactie' }).getAttribute('href');
  const mail = new URL(address ?? '');
  expect(mail.protocol).toBe('mailto:');
  expect(mail.searchParams.get('subject')).toContain('les 1: Wat is AI en wat niet');
  expect(mail.searchParams.get('body')).toMatch(/Versie: \d+\.\d+/);
});
