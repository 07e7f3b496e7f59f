import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Colleague, foundOrganisation, type SiteOrganisation } from '../support/site/organisation.ts';
import { apiDoes } from '../support/site/sign-in.ts';
import { desk, unseenFaults, visitors } from '../support/site/visitor.ts';

const newVisitor = visitors();
const visitor = () => newVisitor({ viewport: desk });
let organisation: SiteOrganisation;
let manager: Colleague;
let own: Colleague;
let other: Colleague;
beforeAll(async () => {
  organisation = await foundOrganisation(visitor, 'Provincie Vlakland');
  const { id, administrator } = organisation;
  const team = async (name: string) =>
    String((await apiDoes(administrator.page, 'POST', `/organisations/${id}/teams`, { name })).id);
  const [water, roads] = [await team('Water'), await team('Wegen')];
  manager = await organisation.joins('Mark Visser', { role: 'manager', team: water });
  own = await organisation.joins('Wies Water', { team: water });
  other = await organisation.joins('Wim Wegen', { team: roads });
});

/** The pages in the navigation of the organisation. */
async function pagesOf(page: Page): Promise<string[]> {
  await page.goto('/organisatie');
  const links = page.getByRole('navigation', { name: 'Van je organisatie' }).getByRole('link');
  await links.first().waitFor();
  return links.allTextContents();
}

/** What the API answers to somebody who asks of an organisation. */
const answers = async (page: Page, path: string, of = organisation.id) =>
  (await page.request.get(`/api/v1/organisations/${of}${path}`)).status();

const names = /Wies|Wim|Mark|@voorbeeldstad/;
const ofPeople = [
  '/members?purpose=progress',
  '/people?purpose=progress',
  '/invitations?purpose=progress',
  '/dashboard',
];

async function switchManagers(seePeople: boolean): Promise<void> {
  const { page } = organisation.administrator;
  await page.goto('/organisatie/instellingen');
  const box = page.getByRole('checkbox', { name: /^Leidinggevenden zien de mensen van hun teams/ });
  expect(await box.isChecked()).toBe(!seePeople);
  await box.setChecked(seePeople);
  await page.getByRole('button', { name: 'Bewaar', exact: true }).first().click();
  await page.getByText('Bewaard. De verandering staat in het logboek.').waitFor();
}

describe('a manager', () => {
  test('sees nobody by name as an organisation begins', async () => {
    const { page } = manager;
    for (const path of ['/organisatie', '/organisatie/mensen']) {
      await page.goto(path);
      await page.getByRole('navigation', { name: 'Van je organisatie' }).waitFor();
      const purpose = page.getByRole('radio', { name: /Voortgang/ });
      if (await purpose.isVisible()) {
        await purpose.check();
        await page.getByRole('button', { name: 'Toon de mensen' }).click();
      }
      await page.waitForLoadState('networkidle');
      expect(await page.getByRole('main').textContent()).not.toMatch(names);
    }
    expect(await Promise.all(ofPeople.map((path) => answers(page, path)))).toEqual([404, 404, 404, 404]);
  });

  test('sees the people of the own team and of no other once the organisation wants that', async () => {
    await switchManagers(true);
    const { page } = manager;
    await page.goto('/organisatie/mensen');
    const purpose = page.getByRole('radio', { name: /Voortgang/ });
    await purpose.or(page.getByRole('link', { name: 'Wies Water' })).waitFor();
    if (await purpose.isVisible()) {
      await purpose.check();
      await page.getByRole('button', { name: 'Toon de mensen' }).click();
    }
    await page.getByRole('link', { name: 'Wies Water' }).click();
    await page.getByRole('heading', { level: 2, name: 'Wies Water' }).waitFor();
    await page.getByRole('heading', { name: 'Wat het werk vraagt' }).waitFor();
    await page.getByRole('rowheader', { name: /Begrijpen/ }).waitFor();
    expect(await page.getByRole('article').textContent()).not.toMatch(/score|poging|\bantwoord/i);
    expect(await page.getByText('Wim Wegen').count()).toBe(0);
    expect(await answers(page, `/people/${other.member}?purpose=progress`)).toBe(404);
  });

  test('is read back by who was looked at', async () => {
    await own.page.goto('/wat-ziet-mijn-organisatie');
    await own.page.getByText('Ook je leidinggevende ziet dit.').waitFor();
    const look = own.page.getByRole('row').filter({ hasText: 'Mark Visser (leidinggevende)' });
    await look.filter({ hasText: 'zien hoe ver mensen zijn' }).first().waitFor();
    await other.page.goto('/wat-ziet-mijn-organisatie');
    await other.page.getByText('Niemand keek naar je gegevens.').waitFor();
  });

  test('sees nobody any more once it is switched off again', async () => {
    await switchManagers(false);
    expect(await answers(manager.page, `/people/${own.member}?purpose=progress`)).toBe(404);
    await manager.page.reload();
    await manager.page.getByRole('navigation', { name: 'Van je organisatie' }).waitFor();
    await manager.page.waitForLoadState('networkidle');
    expect(await manager.page.getByRole('main').textContent()).not.toMatch(/Wies|Wim/);
  });
});

describe('who sees no people', () => {
  test.for([
    ['auditor', ['Overzicht', 'Toepassingen', 'Dossier']],
    ['application-owner', ['Overzicht', 'Toepassingen', 'Dossier']],
  ] as const)('%s: finds the pages of the own work, and no names on them', async ([role, pages]) => {
    const { page } = await organisation.joins('Rita Smit', { role });
    expect(await pagesOf(page)).toEqual(pages);
    for (const name of pages) {
      await page.getByRole('navigation', { name: 'Van je organisatie' }).getByRole('link', { name }).click();
      await page.getByRole('navigation', { name: 'Van je organisatie' }).waitFor();
      await page.waitForLoadState('networkidle');
      expect(await page.getByRole('main').textContent()).not.toMatch(names);
      expect(await page.getByRole('alert').count()).toBe(0);
    }
    for (const path of ['mensen', 'teams', 'instellingen', 'herinneringen', 'toepassingen/importeren']) {
      await page.goto(`/organisatie/${path}`);
      await page.getByRole('heading', { name: 'Deze pagina is niet voor jouw rol' }).waitFor();
    }
    expect(await Promise.all(ofPeople.map((path) => answers(page, path)))).toEqual([404, 404, 404, 404]);
    expect(unseenFaults(page)).toEqual([]);
  });
});

describe('an organisation of others', () => {
  test('cannot be told from one that is not there', async () => {
    const elsewhere = await foundOrganisation(visitor, 'Veiligheidsregio Ver Weg');
    const { page } = elsewhere.administrator;
    const all = ['', '/teams', '/applications', '/seals', '/evidence', '/reminder-plans', '/scim-tokens', ...ofPeople];
    for (const of of [organisation.id, 'bestaat-niet'])
      expect(await Promise.all(all.map((path) => answers(page, path, of)))).toEqual(all.map(() => 404));

    for (const named of [organisation.id, 'bestaat-niet']) {
      await page.goto(`/organisatie?organisatie=${named}`);
      await page.getByRole('heading', { name: 'Deze organisatie vinden we niet' }).waitFor();
      expect(await page.getByRole('main').textContent()).not.toContain(organisation.name);
    }
    await page.getByRole('link', { name: `Naar ${elsewhere.name}` }).click();
    await page.getByRole('navigation', { name: 'Van je organisatie' }).waitFor();
    await page.goto(`/organisatie/mensen#lid=${own.member}`);
    await page.getByRole('radio', { name: /Administratie/ }).check();
    await page.getByRole('button', { name: 'Toon de mensen' }).click();
    await page.getByRole('alert').filter({ hasText: 'bestaat niet' }).waitFor();
    expect(await page.getByRole('main').textContent()).not.toMatch(names);
  });

  test('and a page that is not there says so', async () => {
    const page = await newVisitor();
    const response = await page.goto('/organisatie/bestaat-niet');
    expect(response?.status()).toBe(404);
    await page.getByRole('heading', { level: 1, name: /niet/ }).waitFor();
  });
});
