import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { answerByKeyboard, focusOn, press, skipToContent, tabTo, tick } from '../support/site/keys.ts';
import { questionsOn } from '../support/site/question.ts';
import { newAddress, readMail } from '../support/site/sign-in.ts';
import { question, questionCount } from '../support/site/test-taking.ts';
import { desk, expectHeading, unseenFaults, visitors } from '../support/site/visitor.ts';

const newVisitor = visitors();
const address = newAddress('toetsenbord');

describe('the journey by keyboard alone, with a focus that can always be seen', () => {
  let page: Page;
  beforeAll(async () => {
    page = await newVisitor({ viewport: desk });
  });

  test('skips the navigation, and chooses a role', async () => {
    await page.goto('/');
    await skipToContent(page);
    const role = page.getByRole('combobox', { name: 'Wat voor werk doe je?' });
    await tabTo(page, role);
    await page.keyboard.type('Iedere');
    expect(await role.inputValue()).toBe('medewerker');
    await press(page, page.getByRole('button', { name: 'Bekijk wat je nodig hebt' }));
    await page.getByRole('heading', { name: 'Jouw niveauprofiel' }).waitFor();
  });

  test('ticks an application, opens what it does with it, and goes to the path', async () => {
    await skipToContent(page);
    const application = page.getByRole('checkbox', { name: /^Spelling- en stijlcontrole/ });
    await tick(page, application);
    expect(await application.isChecked()).toBe(true);
    await press(page, page.locator('summary').filter({ hasText: 'Doe je meer?' }));
    await page.getByRole('group', { name: 'Wat doe je met Spelling- en stijlcontrole?' }).waitFor();
    await press(page, page.getByRole('link', { name: 'Naar mijn leerpad' }));
    await page.getByRole('heading', { name: 'Wat nog openstaat' }).waitFor();
  });

  test('practises in a lesson, and has read it on leaving', async () => {
    await skipToContent(page);
    await press(page, page.getByRole('link', { name: 'Lees de les' }));
    await page.waitForURL(/\/cursussen\/[^/]+\/[^/]+/);
    const lesson = await page.getByRole('heading', { level: 1 }).textContent();
    await skipToContent(page);

    const choice = page.locator('form').filter({ has: page.getByRole('button', { name: 'Kijk wat er gebeurt' }) });
    await tick(page, choice.first().getByRole('radio').first());
    await page.keyboard.press('ArrowDown');
    expect(await choice.first().getByRole('radio').nth(1).isChecked()).toBe(true);
    await press(page, choice.first().getByRole('button', { name: 'Kijk wat er gebeurt' }));
    const said = choice
      .first()
      .getByRole('status')
      .filter({ hasText: /^(Goed gekozen|Denk hier nog eens over na)\./ });
    await said.waitFor({ state: 'attached' });

    const faults = page.locator('form').filter({ has: page.getByRole('button', { name: 'Controleer' }) });
    await tick(page, faults.first().getByRole('checkbox').first());
    await press(page, faults.first().getByRole('button', { name: 'Controleer' }));
    await faults
      .first()
      .getByRole('status')
      .filter({ hasText: /Je vond|Je hebt alles gevonden/ })
      .waitFor();

    await tabTo(page, page.getByRole('contentinfo').getByRole('link').first());
    await page
      .getByRole('link', { name: `${lesson?.trim()} (gelezen)` })
      .first()
      .waitFor({ state: 'attached' });
  });

  test('signs in with the code; a faulty address keeps the focus in its field', async () => {
    await page.goto('/toets/begrijpen-1');
    await page.getByRole('heading', { name: 'Log in om te beginnen' }).waitFor();
    await skipToContent(page);
    await press(page, page.getByRole('main').getByRole('link', { name: 'Log in', exact: true }));
    await expectHeading(page, 'Inloggen');
    await skipToContent(page);

    const field = page.getByRole('textbox', { name: 'E-mailadres' });
    await tabTo(page, field);
    await page.keyboard.type('geen adres');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'Vul een e-mailadres in, zoals naam@organisatie.nl.' }).waitFor();
    await focusOn(page, field);
    await page.keyboard.press('Control+A');
    await page.keyboard.type(address);
    await page.keyboard.press('Enter');
    await focusOn(page, page.getByRole('heading', { name: 'Kijk in je mail' }));

    const { code } = await readMail(page.context(), address);
    await tabTo(page, page.getByRole('textbox', { name: 'Code uit de mail' }));
    await page.keyboard.type(code);
    await page.keyboard.press('Enter');
    await press(page, page.getByRole('button', { name: 'Neem mee' }));
    await focusOn(page, page.getByRole('heading', { name: 'Gelukt' }));
    await press(page, page.getByRole('link', { name: 'Ga verder' }));
    await page.getByRole('heading', { name: 'Klaar om te beginnen?' }).waitFor();
  });

  test('makes the test; each question takes the focus', async () => {
    await skipToContent(page);
    await press(page, page.getByRole('button', { name: 'Begin met de toets' }));
    await focusOn(page, question(page, 1));
    const count = await questionCount(page);
    await press(page, page.getByRole('link', { name: 'Naar de inhoud' }));
    await focusOn(page, page.getByRole('main'));
    await question(page, 1).waitFor();
    // The second question stays open for now.
    for (let at = 1; at <= count; at++) {
      if (at !== 2) await answerByKeyboard(page, questionsOn(page));
      await press(page, page.getByRole('button', { name: at < count ? 'Volgende vraag' : 'Nakijken en inleveren' }));
      if (at < count) await focusOn(page, question(page, at + 1));
    }
  });

  test('is told what is still open, goes there, and hands in', async () => {
    const summary = page.getByRole('region', { name: 'Eén vraag is nog niet af' });
    await focusOn(page, summary);
    await press(page, summary.getByRole('link', { name: 'Vraag 2' }));
    await focusOn(page, question(page, 2));
    await answerByKeyboard(page, questionsOn(page));
    await press(page, page.getByRole('button', { name: 'Bekijk al je antwoorden' }));
    await focusOn(page, page.getByRole('region', { name: 'Alle vragen hebben een antwoord.' }));
    await press(page, page.getByRole('button', { name: 'Lever in', exact: true }));
    await expectHeading(page, 'Gehaald.');
  });

  test('claims the badge, shares it, and verifies it', async () => {
    await skipToContent(page);
    await press(page, page.getByRole('link', { name: 'Naar mijn bewijzen' }));
    await page.getByRole('button', { name: 'Haal je bewijs op van Begrijpen 1' }).waitFor();
    await skipToContent(page);
    await press(page, page.getByRole('button', { name: 'Haal je bewijs op van Begrijpen 1' }));
    await focusOn(page, page.getByRole('heading', { name: 'Behaald' }));

    const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Begrijpen 1' }) });
    await press(page, card.locator('summary').filter({ hasText: 'Delen' }));
    await tick(page, card.getByRole('switch', { name: 'Openbare pagina' }));
    const link = card.getByRole('link', { name: 'Open de pagina' });
    await link.waitFor();
    await press(page, link);
    await page.getByText('Dit bewijs geldt nu.').waitFor();
    await skipToContent(page);
    await press(page, page.getByRole('link', { name: 'Controleer dit bewijs' }));
    await focusOn(page, page.getByRole('heading', { name: 'Dit bewijs is echt en geldig' }));
    expect(unseenFaults(page)).toEqual([]);
  });
});
