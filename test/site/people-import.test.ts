import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { focusOn, press, tabTo, tick } from '../support/site/keys.ts';
import { mount } from '../support/site/mounted.ts';
import { faultsOf } from '../support/site/sound.ts';
import { desk, visitors } from '../support/site/visitor.ts';
import { textRows, workbook } from '../support/workbook.ts';

const island = `
  import { render } from 'preact';
  import { ImportPeople } from './src/islands/organisation/import/ImportPeople.tsx';
  import { known } from './test/support/people-list.ts';

  globalThis.sent = [];
  async function check(list, onProgress) {
    sent.push(JSON.parse(JSON.stringify(list)));
    onProgress(list.people.length, list.people.length);
    return { kind: 'ok', value: { id: 'import-1', added: list.people.length, changed: 0, same: 0, ended: 0, newTeams: [['Ruimte']], faults: [], faultyRows: 0 } };
  }
  const confirm = async ({ id }) => (sent.push(id), { kind: 'ok', value: { added: 2, changed: 0, same: 0, ended: 0 } });
  render(<ImportPeople known={known} check={check} confirm={confirm} />, document.getElementById('island'));
`;

const list = [
  'BSN;E-mailadres;Naam;Afdeling;Functie',
  '123456782;an@b.nl;An Smit;Ruimte;Jurist',
  '111222333;bo@b.nl;José;Ruimte;Behandelar',
  '123456782;geen adres;Ce;Ruimte;Boswachter',
].join('\r\n');

const newVisitor = visitors();
let page: Page;
beforeAll(async () => {
  page = await newVisitor({ viewport: desk });
  await mount(page, island);
});

const choose = (name: string, buffer: Buffer) =>
  page.getByLabel('Kies een bestand').setInputFiles({ name, mimeType: '', buffer });
const sent = () => page.evaluate('sent');

describe('importing people, by keyboard, under the policy of the site', () => {
  test('begins with a file that is none, and says what to do', async () => {
    expect(await faultsOf(page)).toEqual([]);
    await tabTo(page, page.getByLabel('Kies een bestand'));
    await choose('lijst.pdf', Buffer.from('%PDF-1.7'));
    await page.getByRole('alert').getByText('Dit is een pdf.').waitFor();
  });

  test('shows what each column is, and refuses what is not needed', async () => {
    await choose('lijst.csv', Buffer.from(list, 'latin1'));
    await focusOn(page, page.getByRole('heading', { name: 'Wat staat in welke kolom?' }));
    expect(await page.getByLabel('Wat is de kolom Functie?').inputValue()).toBe('roles');
    await page.getByText('het burgerservicenummer hoort hier niet').waitFor();
    expect(await page.getByText('123456782').count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
  });

  test('lets an unknown name be told once, and shows only the rows that are wrong', async () => {
    await press(page, page.getByRole('button', { name: 'Neem alles over wat erop lijkt' }));
    const name = page.getByLabel('Boswachter');
    await tabTo(page, name);
    await page.keyboard.type('Laat weg');
    expect(await name.inputValue()).toBe('nothing');
    await focusOn(page, name);
    await page.getByText('3 mensen. Op één rij staat een fout.').waitFor();
    await tick(page, page.getByLabel('Alleen rijen met een fout'));
    expect(await page.getByRole('row', { name: 'Rij 4' }).textContent()).toContain('is geen e-mailadres');
    expect(await page.getByRole('row', { name: 'Rij 3' }).count()).toBe(0);
  });

  test('sends nothing before the faulty row is left out, and then only what is needed', async () => {
    const button = page.getByRole('button', { name: 'Kijk wat er verandert' });
    await press(page, button);
    expect(await sent()).toEqual([]);
    await tick(page, page.getByLabel('Laat de rij met een fout weg'));
    await press(page, button);
    await focusOn(page, page.getByRole('heading', { name: 'Dit verandert er' }));
    const person = { team: ['Ruimte'], overlays: [], applications: [] };
    expect(await sent()).toEqual([
      {
        told: ['address', 'name', 'team', 'roles'],
        endOthers: false,
        people: [
          { ...person, row: 2, address: 'an@b.nl', name: 'An Smit', roles: ['jurist'] },
          { ...person, row: 3, address: 'bo@b.nl', name: 'José', roles: ['behandelaar'] },
        ],
      },
    ]);
    expect(await faultsOf(page)).toEqual([]);
  });

  test('forgets the preview once the list changes', async () => {
    await page.getByLabel('Wat is de kolom Naam?').selectOption('');
    expect(await page.getByRole('heading', { name: 'Dit verandert er' }).count()).toBe(0);
    await page.getByLabel('Wat is de kolom Naam?').selectOption('name');
  });

  test('is done when it is confirmed, and begins again', async () => {
    await tick(page, page.getByLabel('Laat de rij met een fout weg'));
    await press(page, page.getByRole('button', { name: 'Kijk wat er verandert' }));
    await press(page, page.getByRole('button', { name: 'Voer door' }));
    await focusOn(page, page.getByRole('heading', { name: 'De lijst is doorgevoerd' }));
    expect(await sent()).toMatchObject([{}, {}, 'import-1']);
    await press(page, page.getByRole('button', { name: 'Nog een lijst' }));
    await focusOn(page, page.getByRole('heading', { name: 'Kies je lijst' }));
  });

  test('asks which sheet of a workbook is meant', async () => {
    const rows = textRows([
      ['mail', 'jobTitle'],
      ['an@b.nl', 'inspecteur'],
    ]);
    const book = workbook([
      { name: 'Noord', rows },
      { name: 'Zuid', rows },
    ]);
    await choose('lijst.xlsx', Buffer.from(book));
    await page.getByRole('radio', { name: 'Zuid' }).check();
    await page.getByText('Eén persoon, zonder fouten.').waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });
});
