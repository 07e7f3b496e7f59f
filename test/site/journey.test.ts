import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { independentlyReadJwt, independentlyVerified, type Json } from '../support/independent-verifier.ts';
import { answerRight, questionsOn } from '../support/site/question.ts';
import { newAddress, signInByMail } from '../support/site/sign-in.ts';
import { answerAllRight, question } from '../support/site/test-taking.ts';
import { expectHeading, unseenFaults, visitors } from '../support/site/visitor.ts';

const newVisitor = visitors();
const address = newAddress('reiziger');

describe('a civil servant with a telephone goes from the home page to a badge', () => {
  let page: Page;
  beforeAll(async () => {
    page = await newVisitor();
  });

  test('chooses a role on the home page, without an account', async () => {
    await page.goto('/');
    await expectHeading(page, 'Leer alleen wat je nog mist.');
    await page
      .getByRole('combobox', { name: 'Wat voor werk doe je?' })
      .selectOption({ label: 'Iedere medewerker (basis)' });
    await page.getByRole('button', { name: 'Bekijk wat je nodig hebt' }).click();
    await page.getByRole('heading', { name: 'Jouw niveauprofiel' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/profiel');
  });

  test('sees which levels an application adds, and why', async () => {
    const reasons = page.getByRole('region', { name: 'Waarom deze niveaus?' });
    await reasons.getByRole('link', { name: 'Iedere medewerker (basis)' }).waitFor();
    expect(await page.getByText('zes van de zeven competenties, tot en met niveau 1').count()).toBe(1);

    await page.getByRole('checkbox', { name: /^Algemene assistent/ }).check();
    await page.getByRole('status').filter({ hasText: 'Net veranderd: Gebruiken van 1 naar 2' }).waitFor();
    await reasons.getByRole('link', { name: /^Algemene assistent/ }).waitFor();
    expect(await reasons.getByText(/^Niveau 2 voor .*Gebruiken.*, omdat /).count()).toBeGreaterThan(0);
    expect(await page.getByText('tot en met niveau 2').count()).toBe(1);

    await page.getByRole('checkbox', { name: /^Algemene assistent/ }).uncheck();
    await page.getByRole('checkbox', { name: /^Spelling- en stijlcontrole/ }).check();
    await page.getByText('Dit vraagt niets boven wat hierboven staat: Spelling- en stijlcontrole.').waitFor();
  });

  test('follows the path to a lesson, and practises in both ways', async () => {
    await page.getByRole('link', { name: 'Naar mijn leerpad' }).click();
    await page.getByRole('heading', { name: 'Wat nog openstaat' }).waitFor();
    await page.getByRole('link', { name: 'Lees de les' }).click();
    await expectHeading(page, /./);

    const choice = page.locator('form').filter({ has: page.getByRole('button', { name: 'Kijk wat er gebeurt' }) });
    await choice.first().scrollIntoViewIfNeeded();
    await choice.first().getByRole('radio').first().check();
    await choice.first().getByRole('button', { name: 'Kijk wat er gebeurt' }).click();
    await choice
      .first()
      .getByRole('status')
      .filter({ hasText: /^(Goed gekozen|Denk hier nog eens over na)\. ./ })
      .waitFor({ state: 'attached' });

    const faults = page.locator('form').filter({ has: page.getByRole('button', { name: 'Controleer' }) });
    await faults.first().scrollIntoViewIfNeeded();
    for (const box of await faults.first().getByRole('checkbox').all()) await box.check();
    await faults.first().getByRole('button', { name: 'Controleer' }).click();
    await faults
      .first()
      .getByRole('status')
      .filter({ hasText: /^\d+\/\d+Je vond|Je hebt alles gevonden/ })
      .waitFor();
    expect(await faults.first().getByText('Goed gevonden.').count()).toBeGreaterThan(0);
    expect(await faults.first().getByText('Dit klopt wel.').count()).toBeGreaterThan(0);
  });

  test('finds the lesson marked as read on the path, and goes straight to the test', async () => {
    const lesson = (await page.getByRole('heading', { level: 1 }).textContent())?.trim() ?? '';
    await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
    await page
      .getByRole('link', { name: `${lesson} (gelezen)` })
      .first()
      .waitFor({ state: 'attached' });
    await page.goto('/leerpad');
    const entry = page.getByRole('listitem').filter({ hasText: lesson }).last();
    await entry.filter({ hasText: 'gelezen' }).waitFor();
    await page.getByRole('link', { name: /^Doe de toets Begrijpen/ }).click();
    await page.getByRole('heading', { name: 'Log in om te beginnen' }).waitFor();
  });

  test('signs in by the mail, takes along what the device held, and is back at the test', async () => {
    await page.getByRole('main').getByRole('link', { name: 'Log in' }).click();
    await signInByMail(page, address);
    await page.getByRole('checkbox', { name: /Je rollen en toepassingen/ }).waitFor();
    expect(await page.getByRole('checkbox', { name: /De lessen die je las/ }).isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Neem mee' }).click();
    await page.getByText('Je rollen en toepassingen staan nu in je account.').waitFor();
    await page.getByText('Lessen: 1 les overgenomen van dit apparaat.').waitFor();
    await page.getByRole('link', { name: 'Ga verder' }).click();
    await page.getByRole('button', { name: 'Begin met de toets' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/toets/begrijpen-1');
  });

  test('answers everything right, hands in, and reads that it is attained', async () => {
    await page.getByRole('button', { name: 'Begin met de toets' }).click();
    await question(page, 1).waitFor();
    await answerAllRight(page);
    await page.getByRole('heading', { name: 'Alle vragen hebben een antwoord.' }).waitFor();
    await page.getByRole('button', { name: 'Lever in' }).click();
    await expectHeading(page, 'Gehaald.');
    await page.getByText('Je score is 100.').waitFor();
    expect(await page.getByText('Niet goed').count()).toBe(0);
    expect(await page.getByText('Goed', { exact: true }).count()).toBe(8);
  });

  test('claims the badge, and verifies each of its files in the browser and by another implementation', async () => {
    await page.getByRole('link', { name: 'Naar mijn bewijzen' }).click();
    await expectHeading(page, /bewijzen/i);
    await page.getByRole('button', { name: 'Haal je bewijs op van Begrijpen 1' }).click();
    await page.getByRole('status').filter({ hasText: 'Je bewijs staat klaar: ' }).waitFor();

    const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Begrijpen 1' }) });
    await card.getByText('Downloaden').click();
    const json = await download(page, () => card.getByRole('link', { name: 'Open Badge 3.0 (JSON)' }).click());
    const jwt = await download(page, () => card.getByRole('link', { name: 'Open Badge 3.0 (JWT)' }).click());
    const png = await download(page, () => card.getByRole('link', { name: /\(PNG\)/ }).click());
    const svg = await download(page, () => card.getByRole('link', { name: /\(SVG\)/ }).click());

    const did = await didDocument();
    expect(await independentlyVerified(JSON.parse(await readFile(json.path, 'utf8')), did)).toBe(true);
    expect(await independentlyReadJwt(await readFile(jwt.path, 'utf8'), did)).toBeDefined();

    await page.goto('/verifieer');
    for (const { path, name } of [json, jwt, png, svg]) {
      await page.getByLabel('Kies een bestand').setInputFiles({ name, mimeType: '', buffer: await readFile(path) });
      await page.getByRole('heading', { name: 'Dit bewijs is echt en geldig' }).waitFor();
      await page.reload();
    }
  });

  test('takes the test of the role for the other five cells, all questions on one page', async () => {
    await page.goto('/toets/rol-medewerker');
    await page.getByRole('button', { name: 'Begin met de toets' }).click();
    await question(page, 1).waitFor();
    await page.getByText(/^Begrijpen.* heb je al gehaald\./).waitFor();
    await page.getByRole('button', { name: 'Toon alle vragen op één pagina' }).click();
    await page.getByRole('heading', { name: 'Vraag 40', exact: true }).waitFor();
    const all = questionsOn(page);
    expect(await all.count()).toBe(40);
    for (let at = 0; at < 40; at++) await answerRight(all.nth(at));
    await page.getByRole('button', { name: 'Nakijken en inleveren' }).click();
    await page.getByRole('button', { name: 'Lever in', exact: true }).click();
    await expectHeading(page, 'Alle vijf gehaald.');
  });

  test('claims the badge of the role, which others can verify', async () => {
    await page.goto('/bewijzen');
    await page.getByRole('heading', { name: 'AI-geletterd als medewerker' }).first().waitFor();
    await page.getByRole('button', { name: 'Haal je rolbewijs op' }).click();
    await page.getByText('Rolbewijs, behaald').waitFor();
    const card = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { level: 3, name: /medewerker/ }) });
    await card.getByText('Downloaden').click();
    const json = await download(page, () => card.getByRole('link', { name: 'Open Badge 3.0 (JSON)' }).click());
    expect(await independentlyVerified(JSON.parse(await readFile(json.path, 'utf8')), await didDocument())).toBe(true);

    await card.getByText('Delen').click();
    await card.getByRole('switch', { name: /Openbare pagina/ }).click();
    const link = await card.getByRole('textbox', { name: 'Link naar de openbare pagina' }).inputValue();
    const somebodyElse = await newVisitor();
    await somebodyElse.goto(link);
    await somebodyElse.getByText('Dit bewijs geldt nu.').waitFor();
    await somebodyElse.getByRole('link', { name: 'Controleer dit bewijs' }).click();
    await somebodyElse.getByRole('heading', { name: 'Dit bewijs is echt en geldig' }).waitFor();
    expect(unseenFaults(somebodyElse)).toEqual([]);
  });

  test('met no hidden fault on the way', () => {
    expect(unseenFaults(page)).toEqual([]);
  });
});

async function download(page: Page, click: () => Promise<void>): Promise<{ path: string; name: string }> {
  const downloading = page.waitForEvent('download');
  await click();
  const file = await downloading;
  return { path: await file.path(), name: file.suggestedFilename() };
}

async function didDocument(): Promise<Json> {
  const response = await fetch(`${inject('baseUrl')}/.well-known/did.json`);
  return response.json();
}
