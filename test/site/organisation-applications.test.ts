import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stage } from '../support/stage.ts';

let theatre: Awaited<ReturnType<typeof stage>>;
beforeAll(async () => {
  theatre = await stage('test/support/stage/applications.tsx');
});
afterAll(() => theatre.close());

const ours = { organization: 'Gemeente Voorbeeldstad', status: 'In gebruik' };
const records = [
  { lars: '1', name: 'Nieuwe naam', publication_category: 'Hoog-risico AI-systeem', goal: 'Nieuw doel.', ...ours },
  { lars: '2', name: 'Algoritme 2', ...ours },
  {
    lars: '4',
    name: 'Algoritme 4',
    goal: '<p>Zoekt <b>stukken</b>.</p><script>alert(1)</script>',
    website: 'geen',
    ...ours,
  },
  { lars: '5', name: 'Algoritme 5', ...ours },
  { lars: '6', name: 'Van een ander', organization: 'Waterschap Voorbeeld' },
];
const file = (name: string, words: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(words) });

async function said(page: Page, what: string) {
  return JSON.parse((await page.locator('body').getAttribute(`data-${what}`)) ?? 'null');
}
async function faults(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

async function preview(options = {}): Promise<Page> {
  const page = await theatre.open('import', options);
  await page.getByLabel('Kies een bestand').setInputFiles(file('register.json', JSON.stringify(records)));
  await page.getByRole('button', { name: 'Verder' }).click();
  await page.locator('h2:focus', { hasText: 'Dit verandert er' }).waitFor();
  return page;
}

describe('importing from the Algoritmeregister', () => {
  it('says in a sentence why a file cannot be read, and takes another', async () => {
    const page = await theatre.open('import');
    const field = page.getByLabel('Kies een bestand');
    await field.setInputFiles(file('register.json', '[{"name"'));
    await page.getByRole('alert').filter({ hasText: 'niet heel' }).waitFor();
    await field.setInputFiles(file('leeg.csv', 'a,b\n1,2\n'));
    await page.getByRole('alert').filter({ hasText: 'geen kolommen die we kennen' }).waitFor();
    await field.setInputFiles(
      file('register.csv', '\uFEFF"algorithm_id","name","goal"\r\n"4","Zoeken","Een\r\ntwee"\r\n'),
    );
    await page.getByRole('heading', { name: 'Dit verandert er' }).waitFor();
    expect(await page.getByText('Een twee').count()).toBe(1);
    await page.context().close();
  });

  it('asks whose algorithms are taken over, with our own name chosen', async () => {
    const page = await theatre.open('import');
    await page.getByLabel('Kies een bestand').setInputFiles(file('register.json', JSON.stringify(records)));
    const choice = page.getByLabel('Van welke organisatie');
    expect(await choice.locator('option:checked').textContent()).toBe('Gemeente Voorbeeldstad (4)');
    await page.locator('h2:focus', { hasText: 'Welke organisatie?' }).waitFor();
    await choice.selectOption({ label: 'Waterschap Voorbeeld (1)' });
    await page.getByRole('button', { name: 'Verder' }).click();
    await page.getByRole('group', { name: 'Nieuw: één toepassing' }).waitFor();
    expect(await page.getByText('Niet meer in het bestand').count()).toBe(0);
    await page.context().close();
  });

  it('shows what is new, changed and gone before anything is written', async () => {
    const page = await preview();
    const group = (name: string) => page.getByRole('group', { name });
    expect(await group('Nieuw: 2 toepassingen').getByRole('checkbox', { checked: true }).count()).toBe(1);
    expect(await group('Nieuw').textContent()).toContain('Jullie hebben al een toepassing met deze naam.');
    expect(await group('Nieuw').textContent()).not.toContain('alert');
    expect(await group('Veranderd: één toepassing').textContent()).toContain('hoog-risico AI-systeem');
    expect(await group('Niet meer in het bestand: één').textContent()).toContain('Algoritme 3');
    expect(await page.getByText('Eén toepassing blijft gelijk.').count()).toBe(1);
    await page.getByText('Eén ding om naar te kijken').click();
    await page.getByText('‘geen’ is geen webadres').waitFor();
    expect(await said(page, 'confirmed')).toBeNull();
    await page.context().close();
  });

  it('keeps what the organisation made of it, unless the register is chosen, by keyboard alone', async () => {
    const page = await preview();
    const name = page.getByRole('group', { name: 'Naam: jullie hebben dit zelf veranderd' });
    expect(await name.getByRole('radio', { name: 'Van ons: Onze naam' }).isChecked()).toBe(true);
    await name.getByRole('radio', { name: 'Van ons' }).focus();
    await page.keyboard.press('ArrowDown');
    await page.getByRole('checkbox', { name: 'Algoritme 3' }).focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Neem 2 toepassingen over' }).focus();
    await page.keyboard.press('Enter');
    await expect
      .poll(() => said(page, 'confirmed'))
      .toMatchObject({
        choice: {
          added: ['4'],
          changed: ['eigen-1'],
          gone: [],
          registerWins: [{ application: 'eigen-1', field: 'name' }],
        },
        entries: [{ id: '1' }, { id: '2' }, { id: '4' }, { id: '5' }],
      });
    await page.context().close();
  });

  it('takes nothing over where nothing is ticked, and can be left', async () => {
    const page = await preview();
    for (const box of await page
      .getByRole('checkbox', { checked: true })
      .all()
      .then((all) => all.toReversed()))
      await box.uncheck();
    await page.getByRole('button', { name: 'Neem over' }).press('Enter');
    await page.getByText('Vink eerst aan wat je wilt overnemen.').waitFor();
    expect(await said(page, 'confirmed')).toBeNull();
    await page.getByRole('button', { name: 'Stop zonder iets te veranderen' }).click();
    await expect.poll(() => said(page, 'cancelled')).toBe(true);
    await page.context().close();
  });

  it.each([
    ['light', 1280],
    ['dark', 390],
    ['light', 320],
  ] as const)('has no accessibility faults, and fits: %s, %i pixels', async (colorScheme, width) => {
    const page = await preview({ colorScheme, viewport: { width, height: 900 } });
    expect(await faults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.context().close();
  });
});

describe('describing an application by hand', () => {
  it('asks for a name and what it does, and puts the focus there', async () => {
    const page = await theatre.open('new');
    await page.getByRole('button', { name: 'Bewaar de toepassing' }).click();
    await page.getByText('Vul een naam in.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('application-name');
    expect(await said(page, 'saved')).toBeNull();
    await page.context().close();
  });

  it('counts what is open, takes a common type along, and lets an own answer stand', async () => {
    const page = await theatre.open('new');
    await page.getByText('Nog 7 vragen open.').waitFor();
    await page.getByRole('group', { name: 'Maakt de toepassing zelf tekst' }).getByLabel('Ja').check();
    await page.getByText('Nog 6 vragen open.').waitFor();
    await page.getByLabel('Op welke soort').selectOption('Stijlcontrole');
    await page.getByText('Alle vragen zijn beantwoord.').waitFor();
    await page.getByLabel('Naam').fill('Schrijfhulp');
    await page.getByLabel('Wat doet de toepassing?').fill('Herschrijft brieven.');
    await page.getByRole('button', { name: 'Bewaar de toepassing' }).click();
    await expect
      .poll(() => said(page, 'saved'))
      .toMatchObject({
        name: 'Schrijfhulp',
        basedOn: 'stijlcontrole',
        properties: { generative: true, risk: ['minimal'] },
        origins: { generative: { kind: 'person' }, risk: { kind: 'catalogue' } },
      });
    await page.context().close();
  });

  it('takes over what the decision aid found, and says which questions that answers', async () => {
    const page = await theatre.open('aided');
    await page.getByText('Vraag het de beslishulp').press('Enter');
    await page.getByRole('button', { name: 'Neem over in het register' }).press('Enter');
    await page.getByText('De beslishulp vulde in: Risicogroep en Van wie het is.').waitFor();
    await page.getByText('Nog 5 vragen open.').waitFor();
    expect(await page.getByRole('checkbox', { name: 'Hoog risico', exact: true }).isChecked()).toBe(true);
    expect(await page.getByText('Ingevuld met de beslishulp.').count()).toBe(2);
    await page.context().close();
  });

  it('never ticks a suggestion by itself, and confirms it with one press', async () => {
    const page = await theatre.open('known');
    const question = page.getByRole('group', { name: 'Gaan er persoonsgegevens' });
    expect(await question.textContent()).toContain('Bij gegevens staat: “Er staan persoonsgegevens in.”');
    expect(await question.getByRole('radio', { checked: true }).count()).toBe(0);
    await question.getByRole('button', { name: 'Dit klopt' }).press('Enter');
    await question.getByRole('radio', { name: 'Ja', checked: true }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('FIELDSET');
    await page.context().close();
  });

  it.each([
    ['light', 1280],
    ['dark', 320],
  ] as const)('has no accessibility faults, and fits: %s, %i pixels', async (colorScheme, width) => {
    const page = await theatre.open('known', { colorScheme, viewport: { width, height: 900 } });
    await page.getByRole('button', { name: 'Bewaar' }).click();
    expect(await faults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.context().close();
  });
});
