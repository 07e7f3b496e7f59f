import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { dayInTheNetherlands } from '#domain/day';
import { isMonthEnd } from '#domain/organisation/month-end';
import { focusOn, press, skipToContent, tabTo } from '../support/site/keys.ts';
import { foundOrganisation, type SiteOrganisation } from '../support/site/organisation.ts';
import { enter, mailedLinkTo, newAddress } from '../support/site/sign-in.ts';
import { faultsOf } from '../support/site/sound.ts';
import { desk, expectHeading, phone, unseenFaults, visitors } from '../support/site/visitor.ts';

const newVisitor = visitors();
const visitor = () => newVisitor({ viewport: desk });
const [an, bo] = [newAddress('an'), newAddress('bo')];
const list = [
  'E-mailadres;Voornaam;Tussenvoegsel;Achternaam;Afdeling;Team;Functie',
  `${an};André;van der;Meer;Dienstverlening;Balie;Klantcontact`,
  `${bo};Bo;;Bos;Dienstverlening;Vergunningen;Behandelaar`,
  `${newAddress('ce')};Ce;;Coenen;Dienstverlening;Vergunningen;Behandelaar`,
].join('\r\n');

let organisation: SiteOrganisation;
let hr: Page;
let andre: Page;
beforeAll(async () => {
  organisation = await foundOrganisation(visitor, 'Gemeente Hoge Veen');
  hr = (await organisation.joins('Hanna Bakker', { role: 'hr' })).page;
  andre = await newVisitor({ viewport: phone });
});

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const summary = (page: Page, text: string | RegExp) => page.locator('summary').filter({ hasText: text });

/** Looks at the page in all its sizes and colours, and goes on in the size that it had. */
async function expectSound(page: Page): Promise<void> {
  const size = page.viewportSize() ?? desk;
  expect(await faultsOf(page)).toEqual([]);
  await page.setViewportSize(size);
  await page.emulateMedia({ colorScheme: 'light' });
}

/** Over the navigation of an organisation to another of its pages. */
async function goTo(page: Page, name: string): Promise<void> {
  await press(page, page.getByRole('navigation', { name: 'Van je organisatie' }).getByRole('link', { name }));
}

describe('HR brings people in, by keyboard', () => {
  test('from an overview with nobody else to a list as the personnel system gives it', async () => {
    await hr.goto('/organisatie');
    await hr.getByRole('heading', { name: 'Teams en competenties' }).waitFor();
    await skipToContent(hr);
    await goTo(hr, 'Mensen');
    await hr.getByText('Waarvoor kijk je?').waitFor();
    await tabTo(hr, hr.getByRole('radio').first());
    for (let down = 0; down < 2; down++) await hr.keyboard.press('ArrowDown');
    await hr.keyboard.press('Enter');
    await focusOn(hr, hr.getByText('Je kijkt voor: administratie'));
    await press(hr, hr.getByRole('link', { name: 'Importeer een lijst' }));
    await hr.getByRole('heading', { name: 'Kies je lijst' }).waitFor();
    await tabTo(hr, hr.getByLabel('Kies een bestand'));
    const buffer = Buffer.from(list, 'latin1');
    await hr.getByLabel('Kies een bestand').setInputFiles({ name: 'personeel.csv', mimeType: 'text/csv', buffer });
    await hr.getByText('3 mensen, zonder fouten.').waitFor();
    await hr.getByRole('cell', { name: 'André van der Meer' }).waitFor();
    await expectSound(hr);
  });

  test('sees what changes before anything does, and makes it so', async () => {
    await press(hr, button(hr, 'Kijk wat er verandert'));
    await focusOn(hr, hr.getByRole('heading', { name: 'Dit verandert er' }));
    await hr.getByText('3 nieuw').waitFor();
    await press(hr, summary(hr, 'Nieuwe teams: 3'));
    await hr.getByText('Dienstverlening / Vergunningen').last().waitFor();
    await press(hr, button(hr, 'Voer door'));
    await focusOn(hr, hr.getByRole('heading', { name: 'De lijst is doorgevoerd' }));
    await expectSound(hr);
  });

  test('finds the teams on the overview, with how many are yet to come', async () => {
    await goTo(hr, 'Overzicht');
    await hr.getByRole('link', { name: '3 mensen staan op de lijst en zijn nog niet uitgenodigd.' }).waitFor();
    await press(hr, button(hr, 'Dienstverlening'));
    await focusOn(hr, hr.getByRole('heading', { name: 'Dienstverlening' }));
    await button(hr, 'Vergunningen').waitFor();
    await expectSound(hr);
  });

  test('invites them all with one button', async () => {
    await goTo(hr, 'Overzicht');
    await press(hr, hr.getByRole('link', { name: '3 mensen staan op de lijst en zijn nog niet uitgenodigd.' }));
    await hr.getByRole('link', { name: 'André van der Meer' }).waitFor();
    expect(await hr.getByLabel('Status').first().inputValue()).toBe('not-invited');
    await hr.getByText('3 mensen op deze pagina.').waitFor();
    await expectSound(hr);
    await press(hr, button(hr, 'Nodig hen uit'));
    await hr.getByText('3 mails gaan nu weg.').waitFor();
    await expectSound(hr);
  });
});

describe('who is invited joins on a telephone, by keyboard', () => {
  test('with the link of the mail, after reading what is shared', async () => {
    await enter(andre, an);
    await andre.goto(await mailedLinkTo(andre, an, '/uitnodiging'));
    await andre.getByRole('heading', { name: `${organisation.name} nodigt je uit` }).waitFor();
    await expectSound(andre);
    await press(andre, button(andre, 'Doe mee'));
    await focusOn(andre, andre.getByRole('heading', { name: `Je hoort nu bij ${organisation.name}` }));
  });

  test('and reads in the account as what the list knows them', async () => {
    await andre.goto('/account');
    await andre.getByText(`André van der Meer, ${an}`).waitFor();
    await andre.getByText('Klantcontact').first().waitFor();
    await andre.getByText('ziet je niet met naam').waitFor();
    await expectSound(andre);
  });
});

describe('HR reminds, by keyboard', () => {
  test('looks first at the mail and how many get it', async () => {
    await goTo(hr, 'Overzicht');
    await hr.getByRole('link', { name: '2 mensen zijn uitgenodigd en hebben nog niet gereageerd.' }).waitFor();
    await press(hr, hr.getByRole('link', { name: 'Maak een herinnering' }));
    await hr.getByRole('heading', { name: 'Nieuwe herinnering' }).waitFor();
    const team = hr.getByLabel('Voor wie');
    await tabTo(hr, team);
    await hr.keyboard.type('Dienstverlening / B');
    expect(await team.locator('option:checked').textContent()).toBe('Dienstverlening / Balie');
    await press(hr, button(hr, 'Bekijk vooraf'));
    await focusOn(hr, hr.getByRole('heading', { name: 'Zo wordt de herinnering' }));
    await hr.getByText('Hoeveel mensen een mail krijgen, zeggen we niet van een kleine groep.').waitFor();
    await press(hr, summary(hr, /^De mailDe/));
    await hr.getByText(`${organisation.name} herinnert je aan je leerpad`).waitFor();
    await expectSound(hr);
  });

  test('sends it, and cannot mail the same person twice in a week', async () => {
    await press(hr, button(hr, /^Stuur nu$/));
    await hr.getByText('De mails gaan nu weg.').waitFor();
    await mailedLinkTo(hr, an, '/leerpad');
    await press(hr, button(hr, 'Bekijk vooraf'));
    await press(hr, summary(hr, /^Wie krijgt een mail\?/));
    await hr.getByText('Niemand.', { exact: true }).waitFor();
  });

  test('and who gets the mail follows its link to the path', async () => {
    await andre.goto('/postvak');
    const mail = andre
      .getByRole('listitem')
      .filter({ hasText: `Aan ${an}` })
      .first();
    await mail.getByText('herinnert je aan je leerpad').first().waitFor();
    const link = mail.getByRole('link', { name: /\/leerpad/ });
    if (!(await link.isVisible())) await press(andre, mail.locator('summary').first());
    await press(andre, link);
    await expectHeading(andre, /leerpad/i);
    await andre.getByRole('heading', { name: 'Wat nog openstaat' }).waitFor();
    await andre.getByText(`Wat ${organisation.name} van je werk vraagt, telt mee.`).waitFor();
    await expectSound(andre);
  });
});

// On the last day of a month nobody can ask for a file: that night it comes by itself.
describe.skipIf(isMonthEnd(dayInTheNetherlands(new Date())))('the evidence file, by keyboard', () => {
  const plan = Buffer.from('Wat wij doen aan AI-geletterdheid.');
  const digest = createHash('sha256').update(plan).digest('hex');
  let file: string;

  test('takes a document by its name and digest; the document stays here', async () => {
    await hr.goto('/organisatie/dossier');
    await press(hr, summary(hr, 'Doelen bepalen'));
    const field = hr.getByLabel('Bijlage bij Doelen bepalen');
    await tabTo(hr, field);
    await field.setInputFiles({ name: 'plan.pdf', mimeType: 'application/pdf', buffer: plan });
    await button(hr, 'Haal “plan.pdf” weg').waitFor();
  });

  test('is made and read in the order of the supervisor', async () => {
    await tabTo(hr, hr.getByRole('navigation', { name: 'Van je organisatie' }).getByRole('link').last());
    await press(hr, button(hr, 'Maak nu een dossier'));
    await hr.getByText('Het dossier van vandaag is er.').waitFor();
    await press(hr, hr.getByRole('link', { name: /^Dossier per / }).first());
    await focusOn(hr, hr.getByRole('heading', { name: `Dossier van ${organisation.name} per` }));
    for (const step of ['Identificeren', 'Doelen bepalen', 'Uitvoeren', 'Evalueren'])
      await hr.getByRole('heading', { level: 3, name: step }).waitFor();
    await hr.getByText(digest).waitFor();
    expect(await hr.getByRole('main').textContent()).not.toMatch(/André|Bo Bos/);
    await expectSound(hr);
  });

  test('is taken along signed, and names nobody', async () => {
    const [download] = await Promise.all([hr.waitForEvent('download'), press(hr, button(hr, /ondertekend \(JSON\)/))]);
    file = await readFile(await download.path(), 'utf8');
    expect(file).toContain(digest);
    expect(file).not.toContain('Wat wij doen');
    for (const secret of [an, bo, 'André', 'Bo Bos', 'Hanna']) expect(file).not.toContain(secret);
  });

  test('is found genuine by somebody else, and not once a figure was changed', async () => {
    const auditor = await newVisitor({ viewport: phone });
    await auditor.goto('/verifieer');
    const choose = async (text: string) => {
      await tabTo(auditor, auditor.getByLabel('Kies een bestand'));
      const buffer = Buffer.from(text);
      await auditor.getByLabel('Kies een bestand').setInputFiles({ name: 'dossier.json', mimeType: '', buffer });
    };
    await choose(file);
    await auditor.getByRole('heading', { name: 'Dit dossier is echt' }).waitFor();
    await auditor.getByText(organisation.name).first().waitFor();
    await expectSound(auditor);
    await choose(file.replace('Gemeente Hoge Veen', 'Gemeente Lage Veen'));
    await auditor.getByRole('heading', { name: 'Dit bewijs klopt niet' }).waitFor();
  });
});

test('nothing went wrong on the way that nobody saw', () => {
  expect([...unseenFaults(hr), ...unseenFaults(andre)]).toEqual([]);
});
