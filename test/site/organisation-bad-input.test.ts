import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { foundOrganisation, type SiteOrganisation } from '../support/site/organisation.ts';
import { apiSays, newAddress } from '../support/site/sign-in.ts';
import { faultsOf } from '../support/site/sound.ts';
import { desk, unseenFaults, visitors } from '../support/site/visitor.ts';
import { textRows, workbook } from '../support/workbook.ts';

const newVisitor = visitors();
const folder = mkdtempSync(join(tmpdir(), 'verkeerd-'));
const huge = join(folder, 'groot.csv');
const much = Buffer.alloc(50 * 1024 * 1024, 'a;b\n');
let organisation: SiteOrganisation;
let page: Page;
beforeAll(async () => {
  writeFileSync(huge, much);
  organisation = await foundOrganisation(() => newVisitor({ viewport: desk }), 'Gemeente Scheve Toren');
  page = organisation.administrator.page;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const choose = (name: string, content: string | Buffer) =>
  page.getByLabel('Kies een bestand').setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) });
const alert = (says: string) => page.getByRole('alert').filter({ hasText: says });
const press = (name: string | RegExp) => page.getByRole('button', { name }).first().press('Enter');

describe('a list of people that is none', () => {
  test('says what it is and what to do, and takes the next', async () => {
    await page.goto('/organisatie/mensen/importeren');
    const wrong: [name: string, content: string | Buffer, says: string][] = [
      ['lijst.xlsx', '%PDF-1.7 niet', 'Vraag de lijst als Excel of CSV.'],
      [
        'foto.csv',
        Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
        'Kies een bestand dat eindigt op .xlsx of .csv.',
      ],
      ['oud.xlsx', Buffer.from('d0cf11e0a1b11ae1000000000000000000000000', 'hex'), 'kies het opnieuw'],
      ['leeg.csv', '', 'Kies een bestand met een lijst.'],
      ['wit.csv', '\uFEFF \r\n;;\r\n', 'Kies een bestand met een lijst.'],
      [
        'half.xlsx',
        Buffer.from(workbook([{ name: 'A', rows: textRows([['mail']]) }])).subarray(0, 300),
        'kies het nog eens',
      ],
      ['los.csv', 'E-mailadres\r\n"an@b.nl\r\n', 'Op rij 2 staat een aanhalingsteken te veel of te weinig.'],
    ];
    for (const [name, content, says] of wrong) {
      await choose(name, content);
      await alert(says).waitFor();
    }
    await page.getByLabel('Kies een bestand').setInputFiles(huge);
    await alert('Dit bestand is groter dan 10 MB.').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await choose('goed.csv', `E-mailadres\r\n${newAddress('goed')}\r\n`);
    await page.getByText('Eén persoon, zonder fouten.').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  test('asks which column is the address where none looks like it', async () => {
    await choose('lijst.csv', 'Wie;Waar\r\nAn;Ruimte\r\n');
    await alert('Kies eerst welke kolom het e-mailadres is.').waitFor();
  });
});

describe('people on a list that cannot be so', () => {
  const twice = newAddress('dubbel');
  const rows = [
    ['E-mailadres', 'Naam', 'Team', 'Valt onder', 'Rol'],
    [twice, 'An', 'Noord', 'Zuid', ''],
    [twice.toUpperCase(), 'An', 'Noord', 'Zuid', ''],
    [newAddress('rond'), 'Bo', 'Zuid', 'Noord', ''],
    [newAddress('rol'), 'Ce', '', '', 'Behandelarr'],
    [newAddress('kapot'), 'JosÃ©', '', '', ''],
    [newAddress('lang'), 'x'.repeat(121), '', '', ''],
    ['geen adres', 'De', '', '', ''],
    [newAddress('bsn'), '111222333', '', '', ''],
    [newAddress('goed'), '=1+1', '', '', ''],
  ];
  const says: [row: number, sentence: string][] = [
    [3, 'staat ook op rij 2. Laat één rij staan.'],
    [4, 'Deze teams vallen rondom onder elkaar'],
    [5, 'Bedoel je ‘Behandelaar, beslismedewerker, inspecteur’?'],
    [6, 'Bij de naam staan kapotte letters. Bewaar het bestand als ‘CSV UTF-8’'],
    [7, 'Bij de naam staan meer dan 120 tekens. Maak het korter.'],
    [8, '‘geen adres’ is geen e-mailadres. Schrijf het als naam@organisatie.nl.'],
    [9, 'Bij de naam lijkt een burgerservicenummer te staan. Haal dat weg'],
  ];

  test('are each named on their row with what to do, and nothing is sent', async () => {
    await choose('lijst.csv', rows.map((row) => row.join(';')).join('\r\n'));
    await page.getByText('Controleer de lijst').waitFor();
    for (const [row, sentence] of says)
      await page
        .getByRole('row', { name: new RegExp(`^Rij ${row}\\b`) })
        .filter({ hasText: sentence })
        .waitFor();
    await press('Kijk wat er verandert');
    expect(await page.getByRole('heading', { name: 'Dit verandert er' }).count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
  });

  test('are left out where one says so, and the rest goes in as text', async () => {
    await page.getByLabel(/^Laat de .* met een fout weg/).check();
    await press('Kijk wat er verandert');
    await page.getByText('2 nieuw', { exact: true }).waitFor();
    await press('Voer door');
    await page.getByRole('heading', { name: 'De lijst is doorgevoerd' }).waitFor();
    const { members } = await apiSays(page, `/organisations/${organisation.id}/members?purpose=administration`);
    const names = Array.isArray(members) ? members.map(({ name }) => name) : [];
    expect(names.filter(Boolean).sort()).toEqual(['=1+1', 'An']);
  });
});

describe('a file of the Algoritmeregister that is none', () => {
  test('says what it is and what to do', async () => {
    await page.goto('/organisatie/toepassingen/importeren');
    for (const [name, content, says] of [
      ['register.json', '%PDF-1.7', 'Dit is geen JSON en geen CSV.'],
      ['register.json', '[{"name":', 'Download het opnieuw.'],
      ['register.json', '', 'Dit bestand is leeg.'],
      ['register.csv', 'a,b\n1,2\n', 'geen kolommen die we kennen'],
    ] as const) {
      await choose(name, content);
      await alert(says).waitFor();
    }
    await page.getByLabel('Kies een bestand').setInputFiles(huge);
    await alert('Dit bestand is groter dan 10 MB.').waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });
});

describe('an attachment of the evidence file', () => {
  const attachment = () => page.getByLabel(/^Bijlage bij/).first();

  test('is refused where it is empty, and however large it is kept by name and digest alone', async () => {
    await page.goto('/organisatie/dossier');
    await page.locator('summary').filter({ hasText: 'Identificeren' }).click();
    await attachment().setInputFiles({ name: 'leeg.pdf', mimeType: '', buffer: Buffer.alloc(0) });
    await alert('Dit bestand is leeg.').waitFor();
    const name = `${'n'.repeat(252)}.pdf`;
    await attachment().setInputFiles({ name, mimeType: '', buffer: Buffer.from('x') });
    await alert('Dit is te lang: hoogstens 255 tekens.').waitFor();
    await attachment().setInputFiles(huge);
    await page.getByRole('button', { name: 'Haal “groot.csv” weg' }).waitFor();
    const { attachments } = await apiSays(page, `/organisations/${organisation.id}/evidence`);
    expect(attachments).toMatchObject([
      {
        name: 'groot.csv',
        bytes: 52_428_800,
        digest: createHash('sha256').update(much).digest('hex'),
      },
    ]);
  });
});

describe('what is typed and cannot be', () => {
  test('a team: without a name, with a stroke, too long', async () => {
    await page.goto('/organisatie/teams');
    await press('Voeg een team toe');
    await press('Bewaar');
    await page.getByText('Geef het team een naam.').waitFor();
    for (const [name, says] of [
      ['Noord / Zuid', 'Een naam heeft geen schuine streep'],
      ['x'.repeat(101), 'Dit is te lang: hoogstens 100 tekens.'],
    ] as const) {
      await page.getByLabel('Naam', { exact: true }).fill(name);
      await press('Bewaar');
      await alert(says).waitFor();
      expect(await page.getByLabel('Naam', { exact: true }).inputValue()).toBe(name);
    }
    expect(await faultsOf(page)).toEqual([]);
  });

  test('a team cannot be put under itself, nor under what is under it', async () => {
    for (const name of ['Boven', 'Onder']) {
      await page.getByLabel('Naam', { exact: true }).fill(name);
      await press('Bewaar');
      await page.getByText(`${name} is gemaakt.`).waitFor();
      await press(name === 'Boven' ? 'Team eronder: Boven' : 'Verander Boven');
    }
    await page.getByRole('heading', { name: 'Boven veranderen' }).waitFor();
    const under = await page.getByLabel('Valt onder').getByRole('option').allTextContents();
    expect(under).toContain('Niets, het staat bovenaan');
    expect(under.filter((team) => /Boven|Onder/.test(team))).toEqual([]);
  });

  test('somebody who is already on the list, and a name that is too long', async () => {
    await page.goto('/organisatie/mensen');
    await page.getByRole('radio', { name: /Administratie/ }).check();
    await press('Toon de mensen');
    await press('Nodig iemand uit');
    const address = page.getByLabel('Werkadres', { exact: true });
    await address.fill(organisation.administrator.address);
    await press('Stuur de uitnodiging');
    await alert('staat al').waitFor();
    await address.fill(newAddress('lang'));
    await page.getByLabel('Naam', { exact: true }).fill('x'.repeat(121));
    await press('Stuur de uitnodiging');
    await alert('Dit is te lang: hoogstens 120 tekens.').waitFor();
    expect(unseenFaults(page)).toEqual([]);
  });
});
