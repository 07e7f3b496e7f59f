import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { focusOn } from '../support/site/keys.ts';
import { type Colleague, foundOrganisation, type SiteOrganisation } from '../support/site/organisation.ts';
import { apiDoes, apiSays, mailedLinkTo, newAddress } from '../support/site/sign-in.ts';
import { faultsOf } from '../support/site/sound.ts';
import { unseenFaults, visitors } from '../support/site/visitor.ts';

const newVisitor = visitors();
const role = 'Beleidsmedewerker of -adviseur';
const application = 'Vertaalhulp';

let organisation: SiteOrganisation;
let hr: Page;
let cas: Colleague;
let dirk: Colleague;
let team: string;
beforeAll(async () => {
  organisation = await foundOrganisation(newVisitor, 'Waterschap Brede Sloot');
  const { id, administrator } = organisation;
  const made = await apiDoes(administrator.page, 'POST', `/organisations/${id}/teams`, { name: 'Waterkwaliteit' });
  team = String(made.id);
  hr = (await organisation.joins('Hanna Bakker', { role: 'hr' })).page;
  cas = await organisation.joins('Cas Coenen', { team });
  dirk = await organisation.joins('Dirk Dijkstra', { team });
  await hr.goto('/organisatie/mensen');
  await hr.getByRole('radio', { name: /Administratie/ }).check();
  await hr.getByRole('button', { name: 'Toon de mensen' }).click();
  await hr.getByRole('link', { name: 'Cas Coenen' }).waitFor();
});

/** Opens a part of the page that is asked for once it is opened. */
async function open(page: Page, title: string): Promise<void> {
  await page.locator('summary').filter({ hasText: title }).click();
}

/** On the person's own card of the organisation, what it says that they do. */
const assignment = (page: Page, title: string) => page.getByRole('listitem').filter({ hasText: title });

describe('HR writes something down for many at once', () => {
  test('for everybody who fits the filter, and for nobody else', async () => {
    await hr.getByRole('combobox', { name: 'Team' }).first().selectOption('Waterkwaliteit');
    await hr.getByRole('button', { name: 'Zoek' }).click();
    await hr.getByText('2 mensen op deze pagina.').waitFor();
    await open(hr, 'Leg iets vast voor deze mensen');
    for (const what of [role, application]) {
      await hr.getByRole('combobox', { name: 'Wat leg je vast?' }).selectOption({ label: what });
      await hr.getByRole('button', { name: 'Leg vast' }).click();
      await hr.getByText(`${what} is 2 keer vastgelegd.`).waitFor();
    }
    await hr.getByRole('combobox', { name: 'Wat leg je vast?' }).selectOption({ label: role });
    await hr.getByRole('button', { name: 'Leg vast' }).click();
    await hr.getByText(`${role} was al vastgelegd.`).waitFor();
    const { memberships } = await apiSays(hr, '/memberships');
    expect(memberships).toMatchObject([{ assignments: [] }]);
  });

  test('and asks first what, where nothing was chosen', async () => {
    await hr.getByRole('button', { name: 'Leg vast' }).click();
    await hr.getByText('Kies eerst wat je vastlegt.').waitFor();
    expect(await hr.getByRole('combobox', { name: 'Wat leg je vast?' }).getAttribute('aria-invalid')).toBe('true');
  });
});

describe('who does not do what was written down', () => {
  test('sees it in the account with what it adds to the path, and says what is wrong', async () => {
    const { page } = cas;
    await page.goto('/leerpad');
    await page.getByText(`Wat ${organisation.name} van je werk vraagt, telt mee.`).waitFor();
    await page.getByRole('link', { name: 'Bekijk wat is vastgelegd' }).click();
    await assignment(page, role).waitFor();
    await assignment(page, application)
      .getByRole('button', { name: `Dit klopt niet: ${application}` })
      .click();
    await page.getByRole('button', { name: 'Verstuur' }).click();
    await page.getByText('Leg het in minstens vijf tekens uit.').waitFor();
    await page.getByLabel('Wat klopt er niet?').fill('Ik vertaal al een jaar niets meer.');
    await page.getByRole('button', { name: 'Verstuur' }).click();
    await assignment(page, application).getByText('HR kijkt ernaar.').waitFor();
  });

  test('gets an answer of HR, who may take it away for that one person', async () => {
    await open(hr, 'Wat mensen betwisten');
    const dispute = hr.getByRole('listitem').filter({ hasText: 'Ik vertaal al een jaar niets meer.' });
    await dispute.getByText(`Cas Coenen over ${application}`).waitFor();
    await dispute.getByRole('button', { name: 'Antwoord en haal weg' }).click();
    await hr.getByText('Schrijf een antwoord van minstens vijf tekens.').waitFor();
    await dispute.getByLabel('Je antwoord').fill('Je hebt gelijk, dank je.');
    await dispute.getByRole('button', { name: 'Antwoord en haal weg' }).click();
    await hr.getByText('Niemand wacht op antwoord.').waitFor();

    await cas.page.reload();
    await assignment(cas.page, role).waitFor();
    expect(await assignment(cas.page, application).count()).toBe(0);
    await dirk.page.goto('/account');
    await assignment(dirk.page, application).waitFor();
  });

  test('and reads the answer where HR lets it stand', async () => {
    const { page } = cas;
    await page.getByRole('button', { name: `Dit klopt niet: ${role}` }).click();
    await page.getByLabel('Wat klopt er niet?').fill('Ik ben nu projectleider.');
    await page.getByRole('button', { name: 'Verstuur' }).click();
    await assignment(page, role).getByText('HR kijkt ernaar.').waitFor();
    await hr.reload();
    await open(hr, 'Wat mensen betwisten');
    const dispute = hr.getByRole('listitem').filter({ hasText: 'Ik ben nu projectleider.' });
    await dispute.getByLabel('Je antwoord').fill('Tot januari schrijf je ook nog beleid.');
    await dispute.getByRole('button', { name: 'Antwoord en laat staan' }).click();
    await hr.getByText('Niemand wacht op antwoord.').waitFor();
    await page.reload();
    await assignment(page, role).getByText('Tot januari schrijf je ook nog beleid.').waitFor();
  });
});

describe('human oversight', () => {
  const oversight = 'Menselijk toezicht op een systeem met een hoog risico';

  test('is given with who gave the authority and when, and the person reads that', async () => {
    await hr.getByRole('link', { name: 'Dirk Dijkstra' }).click();
    await hr.getByRole('combobox', { name: 'Wat leg je vast?' }).selectOption({ label: oversight });
    await hr.getByRole('button', { name: 'Leg vast' }).click();
    await hr.getByText('Schrijf welk orgaan of welke functie dat deed.').waitFor();
    await hr.getByLabel('Wie gaf de bevoegdheid?').fill('het dagelijks bestuur');
    await hr.getByLabel('Op welke dag?').fill('2999-01-01');
    await hr.getByRole('button', { name: 'Leg vast' }).click();
    await hr.getByText('Kies een dag, uiterlijk vandaag.').waitFor();
    await hr.getByLabel('Op welke dag?').fill('2026-09-01');
    await hr.getByRole('button', { name: 'Leg vast' }).click();
    const given = 'bevoegdheid van het dagelijks bestuur, 1 september 2026';
    await hr.getByRole('listitem').filter({ hasText: oversight }).getByText(given).waitFor();

    await dirk.page.goto('/account');
    await assignment(dirk.page, oversight).getByText(given).waitFor();
  });
});

describe('the page of an application', () => {
  test('hands it to a team, offers an example of an instruction, and comes back when it is to be looked at', async () => {
    await hr.goto('/organisatie/toepassingen/nieuw');
    await hr.getByLabel('Naam').fill('Brievenhulp');
    await hr.getByLabel('Wat doet de toepassing?').fill('Herschrijft brieven in gewone taal.');
    await hr.getByLabel('Wanneer kijken jullie').fill(new Date().toISOString().slice(0, 10));
    await hr.getByLabel('Op welke soort').selectOption('Spelling- en stijlcontrole');
    await hr.getByRole('button', { name: 'Bewaar de toepassing' }).click();
    const users = hr.getByRole('region', { name: 'Wie ermee werkt' });
    await users.getByText('Nog niemand werkt ermee.').waitFor();
    await open(hr, 'Wijs de toepassing toe');
    await users.getByRole('button', { name: 'Wijs toe' }).click();
    await users.getByRole('alert').filter({ hasText: 'Kies een team.' }).waitFor();
    await users.getByRole('combobox', { name: 'Team' }).selectOption('Waterkwaliteit');
    await users.getByRole('button', { name: 'Wijs toe' }).click();
    await users.getByText('In totaal 2 mensen. Ieder telt één keer.').waitFor();
    await users.getByRole('listitem').filter({ hasText: 'Waterkwaliteit' }).waitFor();

    await hr.getByRole('button', { name: 'Schrijf de instructie' }).click();
    await hr.getByRole('button', { name: 'Zet het voorbeeld in het veld' }).click();
    expect(await hr.getByLabel('De instructie', { exact: true }).inputValue()).toMatch(/^Zo werk je met: Spelling/);
    await hr.goto('/organisatie');
    await hr.getByRole('region', { name: 'Toepassingen om weer te bekijken' }).getByText('Brievenhulp').waitFor();
  });
});

describe('an invitation that is withdrawn', () => {
  test('works no longer, takes the person off the list, and says so to who opens it', async () => {
    const address = newAddress('evert');
    await hr.goto('/organisatie/mensen');
    await hr.getByRole('button', { name: 'Nodig iemand uit' }).click();
    await hr.getByLabel('Werkadres', { exact: true }).fill('geen adres');
    await hr.getByRole('button', { name: 'Stuur de uitnodiging' }).click();
    await hr.getByText('Vul een e-mailadres in, zoals naam@organisatie.nl.').waitFor();
    await hr.getByLabel('Werkadres', { exact: true }).fill(address);
    await hr.getByRole('button', { name: 'Stuur de uitnodiging' }).click();
    await hr.getByText(`De uitnodiging aan ${address} gaat nu weg.`).waitFor();
    const link = await mailedLinkTo(hr, address, '/uitnodiging');

    await open(hr, 'Open uitnodigingen');
    await hr.getByRole('button', { name: `Trek in: ${address}` }).click();
    await hr.getByText('De link werkt dan niet meer').waitFor();
    await hr.getByRole('button', { name: 'Ja, trek in' }).click();
    await hr.getByText('Er staat geen uitnodiging open.').waitFor();

    const evert = await newVisitor();
    await evert.goto(link);
    await evert.getByRole('heading', { name: 'Met deze link kun je niet meedoen' }).waitFor();
    expect([...unseenFaults(hr), ...unseenFaults(evert), ...unseenFaults(cas.page)]).toEqual([]);
  });
});

describe('who disputes what the whole team has', () => {
  const ofTeam = 'Jurist';

  test('is told to be right by HR, who reads what can be done and where', async () => {
    const { id, administrator } = organisation;
    const what = [{ kind: 'role', subject: 'jurist' }];
    await apiDoes(administrator.page, 'POST', `/organisations/${id}/assignments`, { what, to: { team } });
    await cas.page.goto('/account');
    await cas.page.getByRole('button', { name: `Dit klopt niet: ${ofTeam}` }).click();
    await cas.page.getByLabel('Wat klopt er niet?').fill('Ik ben geen jurist.');
    await cas.page.getByRole('button', { name: 'Verstuur' }).click();
    await assignment(cas.page, ofTeam).getByText('HR kijkt ernaar.').waitFor();
    await hr.goto('/organisatie/mensen');
    await open(hr, 'Wat mensen betwisten');
    const dispute = hr.getByRole('listitem').filter({ hasText: 'Ik ben geen jurist.' });
    await dispute.getByText('Dit komt door team Waterkwaliteit en geldt voor iedereen daar.').waitFor();
    await dispute.getByRole('link', { name: 'Zet Cas Coenen in een ander team, of vraag minder' }).waitFor();
    expect(await dispute.getByRole('button').allInnerTexts()).toEqual([
      'Antwoord en laat staan',
      'Geef gelijk en antwoord',
    ]);
    expect(await faultsOf(hr)).toEqual([]);
    await dispute.getByLabel('Je antwoord').fill('Je gaat in januari naar een ander team.');
    await dispute.getByRole('button', { name: 'Geef gelijk en antwoord' }).click();
    await hr.getByText('Niemand wacht op antwoord.').waitFor();
    await cas.page.reload();
    await assignment(cas.page, ofTeam).getByText('Je hebt gelijk gekregen.').waitFor();
  });

  test('and the link to the team opens what holds there', async () => {
    await hr.goto(`/organisatie/teams#team=${team}`);
    await focusOn(hr, hr.getByText('Wat voor Waterkwaliteit geldt, geldt ook voor de teams eronder'));
    await hr.getByRole('button', { name: `Haal weg: ${ofTeam}` }).click();
    await hr.getByText(`${ofTeam} geldt niet meer.`).waitFor();
    await cas.page.reload();
    await open(cas.page, 'Wat je eerder betwistte');
    await assignment(cas.page, ofTeam).getByText('Je gaat in januari naar een ander team.').waitFor();
  });
});
