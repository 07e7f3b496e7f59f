import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { answerSomething, givenAnswer, questionsOn } from '../support/site/question.ts';
import { apiSays, askMail, enter, newAddress, signInByMail } from '../support/site/sign-in.ts';
import { answerAllRight, answerSaved, nextQuestion, question, startTest } from '../support/site/test-taking.ts';
import { expectHeading, unseenFaults, visitors, watched } from '../support/site/visitor.ts';

const newVisitor = visitors();

async function atTest(name: string): Promise<Page> {
  const page = await newVisitor();
  await enter(page, newAddress(name));
  await startTest(page, 'begrijpen-1');
  return page;
}

const attemptOn = (page: Page) => new URLSearchParams(new URL(page.url()).hash.slice(1)).get('poging') ?? '';

/** The questions of which the server holds an answer. */
async function answeredAtServer(page: Page): Promise<string[]> {
  const { answers } = await apiSays(page, `/attempts/${attemptOn(page)}`);
  if (!Array.isArray(answers)) return [];
  return answers.flatMap((one) => (one.answer === null ? [] : [String(one.question)])).sort();
}

describe('no given answer is lost', () => {
  test('without a connection the answers stay on the device, and are sent once there is one', async () => {
    const page = await atTest('zonder-verbinding');
    await answerSomething(questionsOn(page));
    await answerSaved(page);
    await page.context().setOffline(true);
    await nextQuestion(page, 2);
    await answerSomething(questionsOn(page));
    await page
      .getByRole('status')
      .filter({ hasText: 'Je hebt nu geen verbinding. Je antwoorden staan op dit apparaat.' })
      .waitFor();
    await nextQuestion(page, 3);
    await answerSomething(questionsOn(page));
    const given = await givenAnswer(questionsOn(page));
    await page.context().setOffline(false);
    await answerSaved(page);
    await expect.poll(() => answeredAtServer(page)).toEqual(['q1', 'q2', 'q3']);

    await page.reload();
    await question(page, 3).waitFor();
    expect(await givenAnswer(questionsOn(page))).toBe(given);
  });

  test('handing in without a connection says so, and works once there is one', async () => {
    const page = await atTest('inleveren');
    await answerSomething(questionsOn(page));
    await answerSaved(page);
    await page.getByRole('button', { name: 'Bekijk al je antwoorden' }).click();
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Lever in zoals het nu is' }).click();
    await page
      .getByRole('alert')
      .filter({ hasText: 'Je hebt nu geen verbinding. Wat je invulde, staat er nog.' })
      .waitFor();
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Lever in zoals het nu is' }).click();
    await expectHeading(page, 'Nog niet gehaald.');
  });

  test('a session that ends half-way costs nothing: sign in, and go on at the same question', async () => {
    const page = await newVisitor();
    const address = newAddress('sessie');
    await enter(page, address);
    await startTest(page, 'begrijpen-1');
    await nextQuestion(page, 2);
    await page.context().clearCookies();
    await answerSomething(questionsOn(page));
    const given = await givenAnswer(questionsOn(page));
    await page
      .getByRole('status')
      .filter({ hasText: 'Je sessie is verlopen. Je antwoorden staan op dit apparaat.' })
      .waitFor();
    await page.getByRole('link', { name: 'Log in en ga verder' }).click();
    await signInByMail(page, address);
    await question(page, 2).waitFor();
    expect(await givenAnswer(questionsOn(page))).toBe(given);
    await expect.poll(() => answeredAtServer(page)).toEqual(['q2']);
  });

  test('an answer of one tab shows in the other; handing in there closes the test here', async () => {
    const first = await atTest('twee-tabbladen');
    const second = watched(await first.context().newPage());
    await second.goto(first.url());
    await question(second, 1).waitFor();
    await answerSomething(questionsOn(first));
    await answerSaved(first);
    const given = await givenAnswer(questionsOn(first));
    await expect.poll(() => givenAnswer(questionsOn(second))).toBe(given);

    await second.getByRole('button', { name: 'Bekijk al je antwoorden' }).click();
    await second.getByRole('button', { name: 'Lever in zoals het nu is' }).click();
    await expectHeading(second, 'Nog niet gehaald.');
    await nextQuestion(first, 2);
    await answerSomething(questionsOn(first));
    await first
      .getByRole('status')
      .filter({ hasText: 'Deze toets is al ingeleverd, bijvoorbeeld in een ander tabblad.' })
      .waitFor();
    await first.getByRole('link', { name: 'Bekijk de uitslag' }).click();
    await expectHeading(first, 'Nog niet gehaald.');
    expect([...unseenFaults(first), ...unseenFaults(second)]).toEqual([]);
  });

  test('a double click starts one attempt and hands in once', async () => {
    const page = await newVisitor();
    await enter(page, newAddress('dubbel'));
    await page.goto('/toets/begrijpen-1');
    await page.getByRole('button', { name: 'Begin met de toets' }).dblclick();
    await question(page, 1).waitFor();
    await page.getByRole('button', { name: 'Bekijk al je antwoorden' }).click();
    await page.getByRole('button', { name: 'Lever in zoals het nu is' }).dblclick();
    await expectHeading(page, 'Nog niet gehaald.');
    expect(await page.getByRole('alert').count()).toBe(0);
    const { attempts } = await apiSays(page, '/attempts');
    expect(attempts).toHaveLength(1);
  });

  test('the back button goes a question back, and after handing in never into the test again', async () => {
    const page = await atTest('terug');
    await nextQuestion(page, 2);
    await page.goBack();
    await question(page, 1).waitFor();
    await page.goForward();
    await question(page, 2).waitFor();
    await page.goBack();
    await answerAllRight(page);
    await page.getByRole('button', { name: 'Lever in', exact: true }).click();
    await expectHeading(page, 'Gehaald.');
    await page.goBack();
    await expectHeading(page, 'Gehaald.');
  });
});

describe('signing in', () => {
  test('a link works once: used again it says so, and offers a new one', async () => {
    const page = await newVisitor();
    const { link } = await askMail(page.context(), newAddress('gebruikt'));
    await page.goto(link);
    await page.getByRole('button', { name: 'Inloggen' }).click();
    await page.waitForURL(/\/account/);

    const other = await newVisitor();
    await other.goto(link);
    await other.getByRole('button', { name: 'Inloggen' }).click();
    await other.getByRole('alert').filter({ hasText: 'Met deze link kun je niet meer inloggen.' }).waitFor();
    await other.getByRole('link', { name: 'Vraag een nieuwe link aan' }).click();
    await expectHeading(other, 'Inloggen');
  });

  test('a link that lost its end says so; a scanner that opens a link does not use it up', async () => {
    const page = await newVisitor();
    await page.goto('/inloggen/bevestigen');
    await page.getByRole('alert').filter({ hasText: 'Deze link is niet compleet.' }).waitFor();

    const { link } = await askMail(page.context(), newAddress('scanner'));
    const scanner = await newVisitor();
    await scanner.goto(link);
    await scanner.getByRole('button', { name: 'Inloggen' }).waitFor();
    await page.goto(link);
    await page.getByRole('button', { name: 'Inloggen' }).click();
    await page.waitForURL(/\/account/);
  });

  test('a click before the script is there is kept, and the address never stands in the address bar', async () => {
    const page = await newVisitor();
    let letThrough = () => {};
    const arrived = new Promise<void>((resolve) => {
      letThrough = resolve;
    });
    await page.route('**/_astro/*.js', async (route) => {
      await arrived;
      await route.continue();
    });
    await page.goto('/inloggen', { waitUntil: 'commit' });
    await page.getByRole('textbox', { name: 'E-mailadres' }).fill(newAddress('vroeg'));
    await page.getByRole('button', { name: 'Stuur mij een inloglink' }).click();
    expect(page.url()).not.toContain('email');
    letThrough();
    await page.getByRole('heading', { name: 'Kijk in je mail' }).waitFor();
  });
});
