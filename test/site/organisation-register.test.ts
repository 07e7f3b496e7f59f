import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { describe, inject, test } from 'vitest';
import { apiSays, enter } from '../support/site/sign-in.ts';
import { faultsOf } from '../support/site/sound.ts';
import { visitors } from '../support/site/visitor.ts';

const newVisitor = visitors();
const unique = (name: string) => `${name} ${randomUUID().slice(0, 8)}`;

async function as(name: string): Promise<Page> {
  const page = await newVisitor();
  await enter(page, `${name}@voorbeeldstad.example`);
  return page;
}

/** Adds an application in the browser, and stays on its page. */
async function added(page: Page, name: string): Promise<string> {
  await page.goto('/organisatie/toepassingen');
  await page.getByRole('link', { name: 'Voeg een toepassing toe' }).press('Enter');
  await page.getByLabel('Naam').fill(name);
  await page.getByLabel('Wat doet de toepassing?').fill('Herschrijft brieven in gewone taal.');
  await page.getByLabel('Op welk model').fill('Voorbeeldtaal 3');
  await page.getByLabel('Op welke soort').selectOption('Spelling- en stijlcontrole');
  await page.getByRole('button', { name: 'Bewaar de toepassing' }).press('Enter');
  await page.getByRole('heading', { level: 1, name }).waitFor();
  return new URL(page.url()).hash.slice(1);
}

async function fits(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
}

describe('the register of AI applications', () => {
  test('is filled by hand with the decision aid at hand, and says before it is saved what a change asks', async ({
    expect,
  }) => {
    const page = await as('hanna');
    const name = unique('Brievenhulp');
    await page.goto('/organisatie/toepassingen/nieuw');
    await page.getByText('Vraag het de beslishulp').press('Enter');
    await page.getByText('Jouw antwoorden').first().waitFor();
    expect(await faultsOf(page)).toEqual([]);

    await added(page, name);
    await page.getByText('Nog niemand werkt ermee.').first().waitFor();
    await page.getByText('Ingevuld volgens de gekozen soort.').first().waitFor();
    expect(await faultsOf(page)).toEqual([]);

    await page.getByRole('button', { name: 'Verander de toepassing' }).press('Enter');
    await page.getByLabel('Op welk model').fill('Voorbeeldtaal 4');
    await page.getByRole('button', { name: 'Bewaar de toepassing' }).press('Enter');
    await page.locator('h2:focus', { hasText: 'Dit verandert er voor mensen' }).waitFor();
    await page.getByText('want zij werkt nu met Voorbeeldtaal 4').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Terug naar het formulier' }).press('Enter');
    expect(await page.getByLabel('Op welk model').inputValue()).toBe('Voorbeeldtaal 4');
    await page.getByRole('button', { name: 'Bewaar de toepassing' }).press('Enter');
    await page.getByRole('button', { name: 'Bewaar de verandering' }).press('Enter');
    await page.getByText('De verandering is bewaard.').waitFor();
    await page.getByText('Model of product: was ‘Voorbeeldtaal 3’, is nu ‘Voorbeeldtaal 4’').waitFor();
    expect(await page.getByText('door HR').count()).toBe(2);
  });

  test('gives an application an owner, and stops with it after asking', async ({ expect }) => {
    const page = await as('astrid');
    const name = unique('Zoekhulp');
    await added(page, name);
    await page.getByLabel('Eigenaar').selectOption('Omar Yilmaz');
    await page.getByRole('button', { name: 'Bewaar de eigenaar' }).press('Enter');
    await page.getByText('De eigenaar is bewaard.').waitFor();
    await page.getByText('Een andere eigenaar').waitFor();
    await page.getByRole('button', { name: 'Stop met deze toepassing' }).press('Enter');
    await page.locator('p:focus', { hasText: 'Stoppen met deze toepassing?' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Ja, stop ermee' }).press('Enter');
    await page.getByText('Niet meer in gebruik sinds').waitFor();
    await page.getByRole('link', { name: 'Terug naar het register' }).click();
    await page.getByRole('row', { name }).getByText('Niet meer in gebruik sinds').waitFor();
  });

  test('takes over a file of the Algoritmeregister, and the same file again changes nothing', async ({ expect }) => {
    const page = await as('hanna');
    const name = unique('Anonimiseren');
    const record = { lars: name, name, organization: 'Gemeente Voorbeeldstad', goal: 'Lakt namen in stukken.' };
    const buffer = Buffer.from(JSON.stringify([record]));
    const choose = async () => {
      await page.goto('/organisatie/toepassingen/importeren');
      await page.getByLabel('Kies een bestand').setInputFiles({ name: 'r.json', mimeType: 'application/json', buffer });
      await page.getByRole('heading', { name: 'Dit verandert er' }).waitFor();
    };
    await choose();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Neem één toepassing over' }).press('Enter');
    await page.locator('h2:focus', { hasText: 'Overgenomen: 1 nieuw' }).waitFor();
    await choose();
    await page.getByText('Er verandert niets.').waitFor();
    await page.goto('/organisatie/toepassingen');
    const row = page.getByRole('row', { name });
    expect(await row.textContent()).toContain('Staat in het Algoritmeregister');
  });

  test('is read by an auditor without the name of an owner, and without ways to change it', async ({ expect }) => {
    const page = await as('rita');
    await page.goto('/organisatie/toepassingen');
    await page.getByRole('link', { name: 'Omgevingschat' }).waitFor();
    expect(await page.locator('main').textContent()).not.toContain('Omar');
    expect(await page.getByRole('link', { name: 'Voeg een toepassing toe' }).count()).toBe(0);
    await page.getByRole('link', { name: 'Omgevingschat' }).press('Enter');
    await page.getByRole('heading', { name: 'Wat er veranderde' }).waitFor();
    expect(await page.getByRole('button', { name: 'Verander de toepassing' }).count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
  });

  test.for([
    ['dark', 390],
    ['light', 320],
  ] as const)(
    'fits on a small screen without accessibility faults: %s, %i pixels',
    async ([scheme, width], { expect }) => {
      const page = await newVisitor({ colorScheme: scheme, viewport: { width, height: 844 } });
      await enter(page, 'astrid@voorbeeldstad.example');
      await page.goto('/organisatie/toepassingen');
      await page.getByRole('link', { name: 'Omgevingschat' }).waitFor();
      expect([await faultsOf(page), await fits(page)]).toEqual([[], true]);
      await page.getByRole('link', { name: 'Omgevingschat' }).press('Enter');
      await page.getByRole('heading', { name: 'Wat er veranderde' }).waitFor();
      expect([await faultsOf(page), await fits(page)]).toEqual([[], true]);
    },
  );
});

describe('what is to be renewed', () => {
  test('is an instruction to read, and is done once it was read', async ({ expect }) => {
    const hr = await as('hanna');
    const name = unique('Vertaalhulp');
    const application = await added(hr, name);
    const { organisations } = await apiSays(hr, '/organisations');
    const organisation = Array.isArray(organisations) ? organisations[0]?.id : undefined;
    const reader = await as('omar');
    const { memberships } = await apiSays(reader, '/memberships');
    const member = Array.isArray(memberships) ? memberships[0]?.member : undefined;
    await hr.request.post(`/api/v1/organisations/${organisation}/assignments`, {
      data: { what: [{ kind: 'application', subject: application }], to: { members: [member] } },
      headers: { Origin: inject('baseUrl') },
    });
    await hr.getByRole('button', { name: 'Schrijf de instructie' }).press('Enter');
    await hr.getByLabel('De instructie', { exact: true }).fill('Controleer elke vertaling.');
    await hr.getByRole('button', { name: 'Bewaar de instructie' }).press('Enter');
    await hr.getByRole('button', { name: 'Bewaar de verandering' }).press('Enter');
    await hr.getByText('De verandering is bewaard.').waitFor();

    await reader.goto('/account');
    await reader.getByRole('link', { name: 'Kijk wat je opnieuw leest of laat zien' }).click();
    const renewal = reader.getByRole('listitem').filter({ hasText: name });
    await renewal.getByText('Controleer elke vertaling.').waitFor();
    expect(await faultsOf(reader)).toEqual([]);
    await renewal.getByRole('button', { name: 'Ik heb de instructie gelezen' }).press('Enter');
    await reader.getByText(`Vastgelegd: je las de instructie van ${name}.`).waitFor();
    await renewal.waitFor({ state: 'detached' });
  });
});
