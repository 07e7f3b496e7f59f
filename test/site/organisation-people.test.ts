import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { focusOn, press, tabTo, tick } from '../support/site/keys.ts';
import { grantAdministrator } from '../support/site/organisation.ts';
import { apiSays, enter, newAddress, signInByMail } from '../support/site/sign-in.ts';
import { faultsOf } from '../support/site/sound.ts';
import { desk, expectHeading, visitors } from '../support/site/visitor.ts';

const newVisitor = visitors();
const name = `Gemeente Lage Veen ${newAddress('x').slice(2, 10)}`;
const address = { keeper: newAddress('beheer'), eva: newAddress('eva'), bo: newAddress('bo') };
let eva: Page;
let bo: Page;
beforeAll(async () => {
  eva = await newVisitor({ viewport: desk });
  bo = await newVisitor({ viewport: desk });
});

const button = (page: Page, called: string | RegExp) => page.getByRole('button', { name: called });

/** Types where the keyboard is led to. */
async function type(page: Page, label: string, text: string): Promise<void> {
  await tabTo(page, page.getByLabel(label, { exact: true }));
  await page.keyboard.type(text);
}

/** The link to a page in the newest mail to this address. */
async function mailed(page: Page, to: string, path: string): Promise<string> {
  const { mails } = await apiSays(page, '/outbox');
  const found = Array.isArray(mails) ? mails.find((mail) => mail.to === to && mail.text.includes(path)) : undefined;
  return /https?:\/\/\S+#\S+/.exec(found?.text)?.[0] ?? '';
}

describe('an organisation comes to be, by keyboard', () => {
  test('only who keeps the site can make one', async () => {
    const keeper = await newVisitor({ viewport: desk });
    await enter(keeper, address.keeper);
    await keeper.goto('/beheer/organisaties');
    await keeper.getByText('Deze pagina is voor wie de site beheert').waitFor();
    grantAdministrator(address.keeper);
    await enter(keeper, address.keeper);
    await keeper.goto('/beheer/organisaties');
    await press(keeper, button(keeper, 'Maak de organisatie'));
    await focusOn(keeper, keeper.getByLabel('Naam van de organisatie'));
    await keeper.keyboard.type(name);
    await type(keeper, 'Contactadres', 'ai@lageveen.example');
    await type(keeper, 'Adres van de eerste beheerder', address.eva);
    expect(await faultsOf(keeper)).toEqual([]);
    await press(keeper, button(keeper, 'Maak de organisatie'));
    await focusOn(keeper, keeper.getByRole('heading', { name: `${name} is gemaakt` }));
    await keeper.goto('/organisatie');
    await keeper.getByText('Je hoort nog bij geen organisatie').waitFor();
    expect(await faultsOf(keeper)).toEqual([]);
    await keeper.context().close();
  });

  test('who is invited reads what is shared, signs in, and then decides', async () => {
    const link = await mailed(eva, address.eva, '/uitnodiging');
    const secret = new URL(link).hash.slice(1);
    await eva.goto(link);
    await expectHeading(eva, 'Je bent uitgenodigd');
    await eva.getByRole('heading', { name: `${name} nodigt je uit` }).waitFor();
    await eva.getByText('Nooit: je antwoorden').waitFor();
    expect(await faultsOf(eva)).toEqual([]);
    await press(eva, eva.getByRole('link', { name: 'Log in om mee te doen' }));
    await eva.waitForURL('**/inloggen?*');
    expect(eva.url()).not.toContain(secret);
    await signInByMail(eva, address.eva);
    await eva.waitForURL('**/uitnodiging');
    await press(eva, button(eva, 'Doe mee'));
    await focusOn(eva, eva.getByRole('heading', { name: `Je hoort nu bij ${name}` }));
    await eva.goto('/uitnodiging');
    await eva.getByText('Deze link is niet compleet').waitFor();
  });

  test('makes teams, and moves one under another', async () => {
    await eva.setViewportSize(desk);
    await eva.goto('/organisatie/teams');
    await eva.getByText('Nog geen teams').waitFor();
    expect(await faultsOf(eva)).toEqual([]);
    for (const team of ['Dienstverlening', 'Vergunningen']) {
      await press(eva, button(eva, 'Voeg een team toe'));
      await focusOn(eva, eva.getByLabel('Naam'));
      await eva.keyboard.type(team);
      await press(eva, button(eva, 'Bewaar'));
      await eva.getByText(`${team} is gemaakt.`).waitFor();
    }
    await press(eva, button(eva, 'Verander Vergunningen'));
    await eva.getByLabel('Valt onder').selectOption('Dienstverlening');
    await press(eva, button(eva, 'Bewaar'));
    await eva.getByText('Vergunningen is veranderd.').waitFor();
    const under = eva.getByRole('listitem').filter({ hasText: 'Dienstverlening' }).getByRole('listitem');
    await under.filter({ hasText: 'Vergunningen' }).waitFor();
    expect(await faultsOf(eva)).toEqual([]);
  });
});

describe('people of an organisation', () => {
  test('are shown once it is said what for', async () => {
    await eva.setViewportSize(desk);
    await eva.goto('/organisatie/mensen');
    await press(eva, button(eva, 'Toon de mensen'));
    await eva.getByText('Kies waarvoor je kijkt.').waitFor();
    expect(await faultsOf(eva)).toEqual([]);
    await eva.getByRole('radio', { name: /Administratie/ }).check();
    await press(eva, button(eva, 'Toon de mensen'));
    await focusOn(eva, eva.getByText('Je kijkt voor:'));
    await eva.getByRole('rowheader', { name: address.eva }).waitFor();
  });

  test('are not looked at together where the address names one', async () => {
    const asked: string[] = [];
    eva.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await eva.getByRole('link', { name: address.eva }).click();
    await eva.reload();
    await eva.getByRole('heading', { name: 'Gegevens' }).waitFor();
    expect(asked.filter((path) => /\/(members|people)$/.test(path))).toEqual([]);
    await eva.goBack();
    await eva.getByRole('rowheader', { name: address.eva }).waitFor();
    expect(asked.filter((path) => path.endsWith('/members'))).toHaveLength(1);
  });

  test('ask to join with a link that is shown once', async () => {
    await eva.locator('summary').filter({ hasText: 'Link om mee te doen' }).click();
    await press(eva, button(eva, 'Maak een link'));
    const link = await eva.getByRole('textbox', { name: 'De link' }).inputValue();
    expect(await faultsOf(eva)).toEqual([]);
    await enter(bo, address.bo);
    await bo.goto(link);
    await bo.getByRole('heading', { name: `Meedoen met ${name}` }).waitFor();
    expect(bo.url()).not.toContain('#');
    await type(bo, 'Je naam', 'Bo Bos');
    expect(await faultsOf(bo)).toEqual([]);
    await press(bo, button(bo, 'Vraag om mee te doen'));
    await focusOn(bo, bo.getByRole('heading', { name: 'Je vraag is verstuurd' }));
  });

  test('are let in, and get a role and a team', async () => {
    await eva.setViewportSize(desk);
    await eva.goto('/organisatie/mensen');
    await press(eva, eva.getByRole('link', { name: 'Bo Bos' }));
    await focusOn(eva, eva.getByRole('heading', { name: 'Bo Bos' }));
    await press(eva, button(eva, 'Laat toe'));
    await eva.getByText('Doet mee', { exact: true }).waitFor();
    await focusOn(eva, eva.getByRole('heading', { name: 'Bo Bos' }));
    await eva.waitForLoadState('networkidle');
    await tick(eva, eva.getByRole('checkbox', { name: /^HR/ }));
    await press(eva, button(eva, 'Bewaar').last());
    await eva.getByText('Bewaard.').waitFor();
    expect(await faultsOf(eva)).toEqual([]);
    await press(eva, button(eva, 'Terug naar de lijst'));
    await focusOn(eva, eva.getByRole('heading', { name: 'De lijst' }));
  });

  test('read who looked at them, and leave with what is theirs', async () => {
    await bo.setViewportSize(desk);
    await bo.goto('/account');
    await bo.getByRole('heading', { name }).waitFor();
    await bo.locator('summary').filter({ hasText: 'Wie keek naar mijn gegevens' }).click();
    await bo.getByText(`${address.eva} (beheerder)`).first().waitFor();
    expect(await faultsOf(bo)).toEqual([]);
    await bo.goto('/organisatie');
    await bo.getByRole('heading', { name: 'Teams en competenties' }).waitFor();
    expect(await faultsOf(bo)).toEqual([]);
    await bo.goto('/account');
    await press(bo, button(bo, `Verlaat ${name}`));
    await press(bo, button(bo, 'Ja, ik ga weg'));
    await focusOn(bo, bo.getByRole('heading', { name: `Je bent weg bij ${name}` }));
    await bo.getByRole('link', { name: 'Voeg een eigen adres toe' }).waitFor();
  });

  test('settings say what each means, and are kept', async () => {
    await eva.goto('/organisatie/instellingen');
    await eva.getByLabel('Kleinste groep in een tabel').selectOption('20');
    await press(eva, button(eva, 'Bewaar'));
    await eva.getByText('Bewaard. De verandering staat in het logboek.').waitFor();
    await eva.reload();
    expect(await eva.getByLabel('Kleinste groep in een tabel').inputValue()).toBe('20');
    expect(await faultsOf(eva)).toEqual([]);
  });

  test('an organisation shows its pages in its own theme, and only those', async () => {
    const background = () => eva.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const plain = await background();
    await eva.getByLabel('Thema').selectOption({ label: 'Voorbeeldstad' });
    await press(eva, button(eva, 'Bewaar'));
    await eva.waitForFunction((before) => getComputedStyle(document.body).backgroundColor !== before, plain);
    expect(await faultsOf(eva)).toEqual([]);
    const own = await background();
    await eva.goto('/organisatie/teams');
    await eva.waitForFunction((worn) => getComputedStyle(document.body).backgroundColor === worn, own);
    await eva.goto('/cursussen');
    expect(await background()).toBe(plain);
  });
});
