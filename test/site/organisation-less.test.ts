import { beforeAll, describe, expect, test } from 'vitest';
import { focusOn, press, tabTo } from '../support/site/keys.ts';
import { type Colleague, foundOrganisation, type SiteOrganisation } from '../support/site/organisation.ts';
import { apiDoes } from '../support/site/sign-in.ts';
import { faultsOf } from '../support/site/sound.ts';
import { desk, visitors } from '../support/site/visitor.ts';

const newVisitor = visitors();
let own: SiteOrganisation;
let cas: Colleague;
let team: string;
beforeAll(async () => {
  own = await foundOrganisation(() => newVisitor({ viewport: desk }), 'Waterschap Lage Dijk');
  const made = await apiDoes(own.administrator.page, 'POST', `/organisations/${own.id}/teams`, { name: 'Archief' });
  team = String(made.id);
  cas = await own.joins('Cas Coenen', { team });
});

describe('asking less, by keyboard', () => {
  test('is decided for a person with a reason, who decided and a day', async () => {
    const { page } = own.administrator;
    await page.goto('/organisatie/mensen');
    await page.getByRole('radio', { name: /Administratie/ }).check();
    await press(page, page.getByRole('button', { name: 'Toon de mensen' }));
    await press(page, page.getByRole('link', { name: 'Cas Coenen' }));
    const open = page.getByRole('button', { name: 'Vraag minder van deze persoon' });
    await press(page, open);
    await focusOn(page, page.getByText('Een besluit zou nu niets veranderen. Daarom kun je het niet bewaren.'));
    expect(await faultsOf(page)).toEqual([]);
    await press(page, page.getByRole('button', { name: 'Laat het zo' }));
    await focusOn(page, open);
    const what = [
      { kind: 'role', subject: 'beleidsmedewerker' },
      { kind: 'application', subject: 'spelling-en-stijl' },
    ];
    await apiDoes(page, 'POST', `/organisations/${own.id}/assignments`, { what, to: { team } });
    await press(page, open);
    await page.getByText('Gebruiken, Beoordelen en Mensen: van niveau 2 naar 1.').waitFor();
    await focusOn(page, page.getByLabel('Waarom vragen jullie minder?'));
    await press(page, page.getByRole('button', { name: 'Bewaar het besluit' }));
    await page.getByText('Leg in minstens vijf tekens uit waarom.').waitFor();
    await page.keyboard.type('Gebruikt alleen de spellingcontrole.');
    await tabTo(page, page.getByLabel('Wie besloot?'));
    await page.keyboard.type('de directie');
    expect(await faultsOf(page)).toEqual([]);
    const reason = page.getByLabel('Waarom vragen jullie minder?');
    const said = await reason.inputValue();
    await reason.fill('Te lang. '.repeat(200));
    await press(page, page.getByRole('button', { name: 'Bewaar het besluit' }));
    await press(page, page.getByRole('alert').getByRole('button', { name: 'Waarom vragen jullie minder?' }));
    await focusOn(page, reason);
    await reason.fill(said);
    await press(page, page.getByRole('button', { name: 'Bewaar het besluit' }));
    await focusOn(page, page.getByText('Het besluit is bewaard.'));
    await page.getByText(/^Besloten op .* door de directie\.$/).waitFor();
  });

  test('is read by that person in the account and at "Wat ziet mijn organisatie?"', async () => {
    const { page } = cas;
    for (const path of ['/account', '/wat-ziet-mijn-organisatie']) {
      await page.goto(path);
      await page.getByRole('heading', { name: 'Je organisatie vraagt minder van je' }).waitFor();
      await page.getByText('Gebruikt alleen de spellingcontrole.').waitFor();
      await page.getByText('Gebruiken, Beoordelen en Mensen: van niveau 2 naar 1.').waitFor();
      expect(await faultsOf(page)).toEqual([]);
    }
  });

  test('is one look for the whole visit to that person', async () => {
    const { page } = cas;
    const rows = page.getByRole('article').getByRole('row').filter({ hasText: 'alleen jou' });
    await rows.first().waitFor();
    expect(await rows.count()).toBe(1);
  });

  test('is counted on the overview, which leads to all decisions', async () => {
    const { page } = own.administrator;
    await page.goto('/organisatie');
    await page.getByText('1 besluit om minder te vragen.').waitFor();
    await press(page, page.getByRole('link', { name: 'Bekijk de besluiten' }));
    const decision = page.getByRole('listitem').filter({ hasText: 'Gebruikt alleen de spellingcontrole.' });
    await decision.getByRole('link', { name: 'Cas Coenen' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await decision.getByRole('link', { name: 'Cas Coenen' }).click();
    await page.getByRole('heading', { level: 2, name: 'Cas Coenen' }).waitFor();
  });

  test('is withdrawn again', async () => {
    const { page } = own.administrator;
    await press(page, page.getByRole('button', { name: 'Vraag weer alles' }));
    await press(page, page.getByRole('button', { name: 'Ja, vraag weer alles' }));
    await page.getByText('Er is niets vastgelegd.').waitFor();
  });
});

describe('the last administrator', () => {
  test('is told plainly why leaving is not possible, and where to go first', async () => {
    const { page } = own.administrator;
    await page.goto('/account');
    await press(page, page.getByRole('button', { name: `Verlaat ${own.name}` }));
    await press(page, page.getByRole('button', { name: 'Ja, ik ga weg' }));
    await page.getByRole('alert').getByText('Je bent de laatste beheerder.').waitFor();
    const link = page.getByRole('link', { name: 'Naar de mensen' });
    expect(await link.getAttribute('href')).toBe(`/organisatie/mensen?organisatie=${own.id}`);
    expect(await faultsOf(page)).toEqual([]);
  });
});
