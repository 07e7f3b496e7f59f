import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { csvFile } from '#domain/table/csv-file';
import { focusOn, press } from '../support/site/keys.ts';
import { enter, newAddress } from '../support/site/sign-in.ts';
import { faultsOf } from '../support/site/sound.ts';
import { desk, visitors } from '../support/site/visitor.ts';

const newVisitor = visitors();
const name = newAddress('Nieuw').slice(0, 14);
const list = csvFile([
  ['E-mailadres', 'Naam', 'Afdeling'],
  ...Array.from({ length: 600 }, (_, at) => [newAddress(`p${at}`), `${name} ${at}`, `Afdeling ${name}`]),
]);

let page: Page;
beforeAll(async () => {
  page = await newVisitor({ viewport: desk });
  await enter(page, 'astrid@voorbeeldstad.example');
});

const choose = () =>
  page.getByLabel('Kies een bestand').setInputFiles({ name: 'lijst.csv', mimeType: '', buffer: Buffer.from(list) });

describe('the administrator imports people, by keyboard', () => {
  test('from the list of people to the page of importing', async () => {
    await page.goto('/organisatie/mensen/importeren');
    await page.getByRole('heading', { name: 'Kies je lijst' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });

  test('sees what a list would change, and makes it so', async () => {
    await choose();
    await page.getByText('600 mensen, zonder fouten.').waitFor();
    await press(page, page.getByRole('button', { name: 'Kijk wat er verandert' }));
    await focusOn(page, page.getByRole('heading', { name: 'Dit verandert er' }));
    await page.getByText('600 nieuw').waitFor();
    await page.getByText('Nieuwe teams: 1').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await press(page, page.getByRole('button', { name: 'Voer door' }));
    await focusOn(page, page.getByRole('heading', { name: 'De lijst is doorgevoerd' }));
    await page.getByText('Er is nog niemand uitgenodigd').waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });

  test('finds that the same list again changes nothing', async () => {
    await press(page, page.getByRole('button', { name: 'Nog een lijst' }));
    await choose();
    await press(page, page.getByRole('button', { name: 'Kijk wat er verandert' }));
    await page.getByText('Alles staat er al zo in').waitFor();
    expect(await page.getByRole('button', { name: 'Voer door' }).count()).toBe(0);
  });
});
