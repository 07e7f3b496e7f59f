import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pageKinds } from '../support/site/pages.ts';
import { newAddress } from '../support/site/sign-in.ts';
import { faultsInLargeText, faultsOf } from '../support/site/sound.ts';
import { question } from '../support/site/test-taking.ts';
import { visitors } from '../support/site/visitor.ts';

const newVisitor = visitors();

describe('pages as anybody finds them', () => {
  test.concurrent.for(pageKinds)('%s', async (path, { expect }) => {
    const page = await newVisitor();
    await page.goto(path === '/404' ? '/bestaat-niet' : path, { waitUntil: 'networkidle' });
    expect([...(await faultsOf(page)), ...(await faultsInLargeText(page))]).toEqual([]);
    await page.context().close();
  });
});

describe('pages with something on them, signed out', () => {
  const states: Record<string, (page: Page) => Promise<unknown>> = {
    'what was found': async (page) => {
      await page.goto('/zoeken?q=besluit');
      await page.getByRole('combobox', { name: 'Toon' }).waitFor();
    },
    'a profile with reasons': async (page) => {
      await page.goto('/profiel?rol=beleidsmedewerker');
      await page.getByRole('checkbox', { name: /^Algemene assistent/ }).check();
      await page.getByRole('heading', { name: 'Waarom deze niveaus?' }).waitFor();
    },
    'a profile with a prohibited application': async (page) => {
      await page.goto('/profiel?rol=medewerker');
      await page.getByRole('checkbox', { name: /^Emotieherkenning/ }).check();
      await page.getByRole('alert').waitFor();
    },
    'a path': async (page) => {
      await page.goto('/profiel?rol=behandelaar');
      await page.getByRole('link', { name: 'Naar mijn leerpad' }).click();
      await page.getByRole('heading', { name: 'Wat nog openstaat' }).waitFor();
    },
    'a self-reflection under way': async (page) => {
      await page.goto('/zelfreflectie');
      await page.locator('summary').filter({ hasText: 'Begrijpen' }).click();
      await page.getByRole('radio', { name: 'ja', exact: false }).first().check();
    },
    'a lesson with both practices answered': async (page) => {
      await page.goto('/cursussen/basiscursus-generatieve-ai/wat-is-ai-en-wat-niet', { waitUntil: 'networkidle' });
      await page.getByRole('radio').first().check();
      await page.getByRole('button', { name: 'Kijk wat er gebeurt' }).first().click();
      await page.getByRole('checkbox').first().check();
      await page.getByRole('button', { name: 'Controleer' }).first().click();
      await page.getByText(/^\d+\/\d+$/).waitFor();
    },
    'asking for a mail with a fault': async (page) => {
      await page.goto('/inloggen', { waitUntil: 'networkidle' });
      await page.getByRole('button', { name: 'Stuur mij een inloglink' }).click();
      await page.getByRole('alert').waitFor();
    },
    'typing a code with a fault': async (page) => {
      await page.goto('/inloggen', { waitUntil: 'networkidle' });
      await page.getByRole('textbox', { name: 'E-mailadres' }).fill(newAddress('axe'));
      await page.getByRole('button', { name: 'Stuur mij een inloglink' }).click();
      await page.getByRole('button', { name: 'Log in' }).click();
      await page.getByRole('alert').waitFor();
    },
    'a practice test, its look back and its outcome': async (page) => {
      await page.goto('/oefentoets/recht-1');
      await page.getByRole('button', { name: 'Begin met oefenen' }).click();
      await question(page, 1).waitFor();
      expect(await faultsOf(page)).toEqual([]);
      await page.getByRole('button', { name: 'Bekijk al je antwoorden' }).click();
      await page.getByRole('heading', { name: 'Nakijken en inleveren' }).waitFor();
      expect(await faultsOf(page)).toEqual([]);
      await page.getByRole('button', { name: 'Lever in zoals het nu is' }).click();
      await page.getByRole('heading', { name: 'Zo ging het' }).waitFor();
    },
    'the advice of the placement': async (page) => {
      await page.goto('/instaptoets');
      await page.getByRole('button', { name: 'Begin met de instaptoets' }).click();
      await question(page, 1).waitFor();
      await page.getByRole('button', { name: 'Bekijk al je antwoorden' }).click();
      await page.getByRole('button', { name: 'Lever in zoals het nu is' }).click();
      await page.getByRole('heading', { name: 'Hier kun je beginnen' }).waitFor();
    },
    'a checked file that is no badge': async (page) => {
      await page.goto('/verifieer', { waitUntil: 'networkidle' });
      await page
        .getByLabel('Kies een bestand')
        .setInputFiles({ name: 'x.json', mimeType: '', buffer: Buffer.from('{') });
      await page.getByRole('heading', { name: 'Dit is geen bewijs' }).waitFor();
    },
  };
  test.concurrent.for(Object.entries(states))('%s', async ([, open], { expect }) => {
    const page = await newVisitor();
    await open(page);
    expect(await faultsOf(page)).toEqual([]);
    await page.context().close();
  });
});
