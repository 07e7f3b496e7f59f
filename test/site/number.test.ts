import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { answerByKeyboard, tabTo } from '../support/site/keys.ts';
import { questionsOn } from '../support/site/question.ts';
import { faultsOf } from '../support/site/sound.ts';
import { question } from '../support/site/test-taking.ts';
import { visitors } from '../support/site/visitor.ts';

const newVisitor = visitors();
const mostDraws = 40;

/** A practice test, drawn by the server until one of its questions asks a number; the page stands at that question. */
async function atNumber(page: Page): Promise<void> {
  let place = -1;
  await page.route('**/api/v1/practice-tests', async (route) => {
    for (let draw = 0; draw < mostDraws; draw++) {
      const response = await route.fetch();
      const { questions }: { questions: { kind: string }[] } = await response.json();
      place = questions.findIndex(({ kind }) => kind === 'number');
      if (place >= 0) return route.fulfill({ response });
    }
    throw new Error('no practice test asks a number');
  });
  await page.goto('/oefentoets/beoordelen-2');
  await page.getByRole('button', { name: /^Begin/ }).click();
  await question(page, 1).waitFor();
  for (let at = 1; at <= place; at++) {
    await page.getByRole('button', { name: 'Volgende vraag' }).click();
    await question(page, at + 1).waitFor();
  }
}

test('a number is typed by keyboard, with its unit and the reason of a refusal read out', async () => {
  const page = await newVisitor({ viewport: { width: 320, height: 640 } });
  await atNumber(page);
  const asked = questionsOn(page);
  const field = asked.getByRole('textbox', { name: 'Jouw getal' });
  await tabTo(page, field);
  await page.keyboard.type('3.5');
  await page.keyboard.press('Tab');
  const refusal = 'Schrijf een komma in plaats van een punt: 3,5.';
  await asked.getByRole('status').filter({ hasText: refusal }).waitFor();
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  expect(await described(field)).toMatch(/^\S.* Typ een getal.* 3,5\. Schrijf een komma/);
  expect(await faultsOf(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);

  await field.fill('');
  await answerByKeyboard(page, asked);
  expect(await field.inputValue()).toMatch(/^[\d.,]+$/);
  expect(await field.getAttribute('aria-invalid')).toBe('false');
  await page.getByRole('button', { name: 'Wis dit antwoord' }).click();
  expect(await field.inputValue()).toBe('');
  await page.context().close();
});

/** The texts that a screen reader adds to a field. */
function described(field: ReturnType<Page['getByRole']>): Promise<string> {
  return field.evaluate((element) => {
    const ids = (element.getAttribute('aria-describedby') ?? '').split(' ');
    return ids.map((id) => document.getElementById(id)?.textContent?.trim() ?? '').join(' ');
  });
}
