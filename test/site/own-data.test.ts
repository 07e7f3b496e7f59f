import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Colleague, foundOrganisation, type SiteOrganisation } from '../support/site/organisation.ts';
import { apiDoes, apiSays, enter, newAddress, readMail } from '../support/site/sign-in.ts';
import { faultsOf } from '../support/site/sound.ts';
import { visitors } from '../support/site/visitor.ts';

const newVisitor = visitors();
const privately = newAddress('thuis');
let organisation: SiteOrganisation;
let saar: Colleague;
beforeAll(async () => {
  organisation = await foundOrganisation(newVisitor, 'Gemeente Nieuwe Dijk');
  saar = await organisation.joins('=Saar "Smit"; AI');
});

async function downloaded(page: Page, link: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: link }).click()]);
  return readFile(await download.path(), 'utf8');
}

async function leave(page: Page): Promise<void> {
  await page.goto('/account');
  await page.getByRole('button', { name: `Verlaat ${organisation.name}` }).click();
  await page.getByRole('button', { name: 'Ja, ik ga weg' }).click();
}

const erase = async (page: Page, words: string) => {
  await page.getByLabel('Typ: wis mijn account').fill(words);
  await page.getByRole('button', { name: 'Wis mijn account' }).click();
};

describe('taking everything along', () => {
  test('gives a JSON file with what the organisation wrote down and what each part is', async () => {
    await saar.page.goto('/account');
    const file = JSON.parse(await downloaded(saar.page, 'Alles als JSON'));
    expect(Object.keys(file.explanation).sort()).toEqual(
      Object.keys(file)
        .filter((part) => !['madeAt', 'explanation'].includes(part))
        .sort(),
    );
    expect(file.account.addresses).toMatchObject([{ address: saar.address }]);
    expect(file.memberships).toMatchObject([
      {
        membership: { name: '=Saar "Smit"; AI', address: saar.address, organisation: { name: organisation.name } },
        seenByOrganisation: { person: { progress: 'not-begun' } },
        looks: [],
      },
    ]);
  });

  test('gives the same as a table that another reader opens, with nothing in it that calculates', async () => {
    const { data, errors } = Papa.parse<string[]>(await downloaded(saar.page, 'Alles als tabel (CSV)'));
    expect(errors.filter(({ code }) => code !== 'UndetectableDelimiter')).toEqual([]);
    expect(data[0]?.map((cell) => cell.replace('\uFEFF', ''))).toEqual(['onderdeel', 'gegeven', 'waarde']);
    const rows = data.filter((row) => row.length === 3);
    const valueAt = (end: string) => rows.find(([, where]) => where?.endsWith(end))?.[2];
    expect(valueAt('› membership › name')).toBe('\'=Saar "Smit"; AI');
    expect(valueAt('› organisation › name')).toBe(organisation.name);
    expect(rows.flat().filter((cell) => /^[=+@\t\r]|^-\D/.test(cell))).toEqual([]);
  });
});

describe('who leaves an organisation', () => {
  test('adds a private address first, with the code that is mailed there', async () => {
    const { page } = saar;
    await page.getByRole('button', { name: 'Mail de code' }).click();
    await page.getByText('Vul een e-mailadres in, zoals naam@provider.nl.').waitFor();
    await page.getByLabel('Nieuw adres').fill(privately);
    await page.getByRole('button', { name: 'Mail de code' }).click();
    await page.getByText(`Er is een code onderweg naar ${privately}.`).waitFor();
    await page.getByLabel('Code uit de mail').fill('1234');
    await page.getByRole('button', { name: 'Voeg toe' }).click();
    await page.getByText('Een code heeft acht cijfers.').waitFor();
    await page.getByLabel('Code uit de mail').fill((await readMail(page.context(), privately)).code);
    await page.getByRole('button', { name: 'Voeg toe' }).click();
    await page.getByText(`Je kunt nu ook inloggen met ${privately}.`).waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });

  test('keeps the account, and comes in with either address', async () => {
    await leave(saar.page);
    await saar.page.getByRole('heading', { name: `Je bent weg bij ${organisation.name}` }).waitFor();
    expect(await saar.page.getByText('Je logt in met één adres.').count()).toBe(0);
    const atHome = await newVisitor();
    await enter(atHome, privately);
    await atHome.getByText(saar.address).first().waitFor();
    await atHome.getByText(/Je doet niet meer mee sinds/).waitFor();
    await atHome.goto('/organisatie');
    await atHome.getByRole('heading', { name: 'Je hoort nog bij geen organisatie' }).waitFor();
  });
});

describe('who erases the account', () => {
  test('reads first what goes and what stays and why, and types what is asked', async () => {
    const { page } = saar;
    await page.goto('/account');
    await page.getByText('Dit gaat weg, voorgoed').waitFor();
    await page.locator('summary').filter({ hasText: 'Wat blijft, en waarom' }).click();
    for (const stays of ['Tellingen van organisaties', 'losgemaakt', 'ingetrokken', 'logboek', 'Back-ups'])
      await page.getByRole('listitem').filter({ hasText: stays }).first().waitFor();
    await erase(page, 'ja');
    await page.getByRole('alert').filter({ hasText: 'Typ precies: wis mijn account' }).waitFor();
  });

  test('is known nowhere any more: not here, and not to the organisation', async () => {
    const { page } = saar;
    await erase(page, 'Wis mijn account');
    await page.getByRole('heading', { name: 'Je account is gewist' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    const { id, administrator } = organisation;
    const { members } = await apiSays(administrator.page, `/organisations/${id}/members?purpose=administration`);
    expect(JSON.stringify(members)).not.toContain('Saar');
    const again = await newVisitor();
    await enter(again, privately);
    expect(await apiSays(again, '/memberships')).toEqual({ memberships: [] });
    expect(JSON.stringify(await apiSays(again, '/export'))).not.toContain(saar.address);
  });
});

describe('the last administrator', () => {
  test('can neither leave, nor be ended, nor give the role away, nor erase the account', async () => {
    const { page, member } = organisation.administrator;
    await leave(page);
    const refusal = page.getByRole('alert').filter({ hasText: 'laatste beheerder' });
    await refusal.filter({ hasText: 'Maak eerst iemand anders beheerder' }).waitFor();
    await page.reload();
    await erase(page, 'wis mijn account');
    await refusal.filter({ hasText: organisation.name }).waitFor();

    await page.goto(`/organisatie/mensen#lid=${member}`);
    await page.getByRole('radio', { name: /Administratie/ }).check();
    await page.getByRole('button', { name: 'Toon de mensen' }).click();
    await page.getByRole('checkbox', { name: /^Beheerder/ }).uncheck();
    await page.getByRole('button', { name: 'Bewaar', exact: true }).last().click();
    await refusal.waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Beëindig het lidmaatschap' }).click();
    await page.getByRole('button', { name: 'Ja, beëindig' }).click();
    await refusal.waitFor();
    expect(await page.getByRole('checkbox', { name: /^Beheerder/ }).isChecked()).toBe(true);
  });

  test('leaves once there is another', async () => {
    const { page } = organisation.administrator;
    await organisation.joins('Bea Bos', { role: 'organisation-administrator' });
    await leave(page);
    await page.getByRole('heading', { name: `Je bent weg bij ${organisation.name}` }).waitFor();
    await page.getByText('Je logt in met één adres.').waitFor();
    await expect(apiDoes(page, 'POST', `/organisations/${organisation.id}/seals`, {})).rejects.toThrow('404');
  });
});
