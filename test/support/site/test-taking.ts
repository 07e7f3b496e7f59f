import type { Page } from 'playwright-core';
import { answerRight, questionsOn } from './question.ts';

/** From the page of a test to its first question. */
export async function startTest(page: Page, assessment: string): Promise<void> {
  await page.goto(`/toets/${assessment}`);
  await page.getByRole('button', { name: 'Begin met de toets' }).click();
  await question(page, 1).waitFor();
}

/** The heading of the question that is shown. */
export const question = (page: Page, number: number) =>
  page.getByRole('heading', { name: new RegExp(`^Vraag ${number} van \\d+$`) });

export async function nextQuestion(page: Page, number: number): Promise<void> {
  await page.getByRole('button', { name: 'Volgende vraag' }).click();
  await question(page, number).waitFor();
}

/** How many questions the test has, as it says itself. */
export async function questionCount(page: Page): Promise<number> {
  const said = await page.getByRole('heading', { name: /^Vraag \d+ van \d+$/ }).textContent();
  return Number(/van (\d+)/.exec(said ?? '')?.[1]);
}

/** Answers every question right, one after the other, up to the look back. */
export async function answerAllRight(page: Page): Promise<void> {
  const count = await questionCount(page);
  for (let at = 1; at <= count; at++) {
    await question(page, at).waitFor();
    await answerRight(questionsOn(page));
    await page.getByRole('button', { name: at < count ? 'Volgende vraag' : 'Nakijken en inleveren' }).click();
  }
  await page.getByRole('heading', { level: 1, name: 'Nakijken en inleveren' }).waitFor();
}

/** Waits until the page says that the answer is with the server. */
export const answerSaved = (page: Page) =>
  page.getByRole('status').filter({ hasText: 'Antwoord bewaard om' }).waitFor();
