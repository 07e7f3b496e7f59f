import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { foundOrganisation, type SiteOrganisation } from '../support/site/organisation.ts';
import { apiSays, enter, newAddress, signInByMail } from '../support/site/sign-in.ts';
import { faultsOf } from '../support/site/sound.ts';
import { desk, unseenFaults, visitors } from '../support/site/visitor.ts';

const newVisitor = visitors();
const pages = [
  '',
  '/mensen',
  '/mensen/importeren',
  '/teams',
  '/toepassingen',
  '/toepassingen/nieuw',
  '/toepassingen/importeren',
  '/herinneringen',
  '/dossier',
  '/instellingen',
];

let organisation: SiteOrganisation;
let page: Page;
beforeAll(async () => {
  organisation = await foundOrganisation(() => newVisitor({ viewport: desk }), 'Gemeente Stille Hoek');
  page = organisation.administrator.page;
});

/** From here on the API cannot be reached, or answers that something broke. */
const fails = (how: 'gone' | 'broken') =>
  page.route('**/api/v1/**', (route) =>
    how === 'gone'
      ? route.abort('connectionrefused')
      : route.fulfill({ status: 503, contentType: 'text/html', body: '<h1>Bad gateway</h1>' }),
  );
const works = () => page.unroute('**/api/v1/**');
const button = (name: string | RegExp) => page.getByRole('button', { name }).first();
const alert = (says: string) => page.getByRole('alert').filter({ hasText: says });
const gone = 'Je hebt nu geen verbinding. Wat je invulde, staat er nog.';

describe('every page of an organisation', () => {
  test('asks who is not signed in to sign in, and leads back', async () => {
    const visitor = await newVisitor();
    for (const path of pages) {
      await visitor.goto(`/organisatie${path}`);
      const link = visitor.getByRole('main').getByRole('link', { name: 'Log in', exact: true });
      await link.waitFor();
      const back = new URL((await link.getAttribute('href')) ?? '', visitor.url()).searchParams.get('naar');
      expect(back).toBe(`/organisatie${path}`);
      expect(await visitor.getByRole('alert').count()).toBe(0);
    }
    expect(unseenFaults(visitor)).toEqual([]);
  });

  test('tells who is of no organisation how to get in', async () => {
    const visitor = await newVisitor();
    await enter(visitor, newAddress('alleen'));
    for (const path of ['', '/mensen', '/dossier']) {
      await visitor.goto(`/organisatie${path}`);
      await visitor.getByRole('heading', { name: 'Je hoort nog bij geen organisatie' }).waitFor();
    }
  });

  test('says that there is no connection, and goes on where it was once there is', async () => {
    for (const path of pages) {
      await fails('gone');
      await page.goto(`/organisatie${path}`);
      await alert('Je hebt nu geen verbinding.').waitFor();
      await works();
      await button('Probeer het opnieuw').click();
      await page.getByRole('navigation', { name: 'Van je organisatie' }).waitFor();
      expect(await page.getByRole('alert').count()).toBe(0);
    }
  });

  test('says that something broke on our side, whatever stands before the server says', async () => {
    await fails('broken');
    for (const path of ['', '/mensen', '/dossier']) {
      await page.goto(`/organisatie${path}`);
      await alert('Er ging bij ons iets mis.').waitFor();
    }
    expect(await faultsOf(page)).toEqual([]);
    await page.setViewportSize(desk);
    await works();
  });

  test('says how far the server is while it is at work on it, and then goes on by itself', async () => {
    const { page: hr } = await organisation.joins('Hanna Bakker', { role: 'hr' });
    let done = 0;
    const busy = () => ({
      status: 503,
      contentType: 'application/problem+json',
      body: JSON.stringify({ code: 'under-way', data: { progress: { work: 'standings', done, of: 40_000 } } }),
    });
    await hr.route(/\/api\/.*\/dashboard/, (route) => (done < 40_000 ? route.fulfill(busy()) : route.continue()));
    await hr.goto('/organisatie');
    await hr.getByRole('status').filter({ hasText: 'We werken bij hoe ver iedereen is.' }).waitFor();
    done = 12_000;
    await hr.getByText('30\u00a0%').waitFor();
    const bar = hr.getByRole('progressbar', { name: 'Hoe ver we zijn' });
    expect(await bar.evaluate((one) => one instanceof HTMLProgressElement && one.position)).toBe(0.3);
    expect(await faultsOf(hr)).toEqual([]);
    await hr.setViewportSize(desk);
    done = 40_000;
    await hr.getByRole('heading', { name: 'Teams en competenties' }).waitFor();
    expect(await bar.count()).toBe(0);
  });

  test('keeps what was pressed in sight of who waits', async () => {
    let done = 0;
    const body = () => JSON.stringify({ code: 'under-way', data: { progress: { work: 'changes', done, of: 10 } } });
    await page.goto('/organisatie/teams');
    await button('Voeg een team toe').click();
    await page.getByLabel('Naam', { exact: true }).fill('Water');
    const save = button('Bewaar');
    await page.setViewportSize({ width: desk.width, height: 400 });
    await save.evaluate((one) => scrollBy(0, one.getBoundingClientRect().bottom - innerHeight));
    await page.route(/\/api\/.*\/teams/, (route) =>
      done < 10 && route.request().method() === 'POST'
        ? route.fulfill({ status: 503, body: body() })
        : route.continue(),
    );
    await save.press('Enter');
    const notice = page.locator('.under-way');
    await notice.waitFor();
    await expect
      .poll(() => page.locator('button:focus').evaluate((one) => one.getBoundingClientRect().bottom))
      .toBeLessThanOrEqual((await notice.boundingBox())?.y ?? 0);
    done = 10;
    await page.getByText('Water is gemaakt.').waitFor();
    expect(await notice.count()).toBe(0);
    await page.unrouteAll();
    await page.setViewportSize(desk);
  });

  test.for([
    ['/toepassingen', 'Nog geen toepassingen'],
    ['/dossier', 'Er is nog geen dossier.'],
  ] as const)('says what will come where there is nothing yet: %s', async ([path, says]) => {
    await page.goto(`/organisatie${path}`);
    await page.getByText(says).first().waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.setViewportSize(desk);
  });
});

describe('what was filled in is not lost', () => {
  /** Sends without a connection, finds all as it was, and sends again with one. */
  async function lost(send: string, field: string, value: string): Promise<void> {
    await fails('gone');
    await button(send).click();
    await alert(gone).waitFor();
    await works();
    expect(await page.getByLabel(field, { exact: true }).first().inputValue()).toBe(value);
    await button(send).click();
    await alert(gone).waitFor({ state: 'detached' });
  }

  test('of a team', async () => {
    await page.goto('/organisatie/teams');
    await button('Voeg een team toe').click();
    await page.getByLabel('Naam', { exact: true }).fill('Groen');
    await lost('Bewaar', 'Naam', 'Groen');
    await page.getByText('Groen is gemaakt.').waitFor();
  });

  test('of an invitation, which goes out once', async () => {
    const address = newAddress('eenmaal');
    await page.goto('/organisatie/mensen');
    await page.getByRole('radio', { name: /Administratie/ }).check();
    await button('Toon de mensen').click();
    await button('Nodig iemand uit').click();
    await page.getByLabel('Werkadres', { exact: true }).fill(address);
    await lost('Stuur de uitnodiging', 'Werkadres', address);
    await page.getByText(`De uitnodiging aan ${address} gaat nu weg.`).waitFor();
  });

  test('of the settings', async () => {
    await page.goto('/organisatie/instellingen');
    await page.getByLabel('Contactadres').fill('vragen@stillehoek.example');
    await lost('Bewaar', 'Contactadres', 'vragen@stillehoek.example');
    await page.getByText('Bewaard. De verandering staat in het logboek.').waitFor();
  });

  test('of a decision in the evidence file', async () => {
    await page.goto('/organisatie/dossier');
    await page.locator('summary').filter({ hasText: 'Doelen bepalen' }).click();
    const step = page.locator('details[open]');
    const title = step.getByLabel('Waar gaat het besluit over?');
    const add = step.getByRole('button', { name: 'Voeg het besluit toe' });
    await title.fill('Niveaus voor de balie');
    await step.getByLabel('Wie besloot?').fill('College');
    await step.getByLabel('Op welke dag?').fill('2026-11-20');
    await fails('gone');
    await add.click();
    await alert(gone).waitFor();
    await works();
    expect(await title.inputValue()).toBe('Niveaus voor de balie');
    await add.click();
    await page.getByRole('button', { name: 'Haal “Niveaus voor de balie” weg' }).waitFor();
  });

  test('of a list of people: the same preview goes through once there is a connection', async () => {
    await page.goto('/organisatie/mensen/importeren');
    const buffer = Buffer.from(`E-mailadres;Naam\r\n${newAddress('lijst')};Lia Lijst\r\n`);
    await page.getByLabel('Kies een bestand').setInputFiles({ name: 'lijst.csv', mimeType: '', buffer });
    for (const step of ['Kijk wat er verandert', 'Voer door']) {
      await button(step).waitFor();
      await fails('gone');
      await button(step).click();
      await alert(gone).waitFor();
      await works();
      await button(step).click();
    }
    await page.getByRole('heading', { name: 'De lijst is doorgevoerd' }).waitFor();
    const { members } = await apiSays(page, `/organisations/${organisation.id}/members?purpose=administration`);
    expect(Array.isArray(members) && members.filter(({ name }) => name === 'Lia Lijst')).toHaveLength(1);
  });

  test('where the session ended: signed in again in a tab beside it, the same button does it', async () => {
    await page.goto('/organisatie/teams');
    await button('Voeg een team toe').click();
    await page.getByLabel('Naam', { exact: true }).fill('Grijs');
    await page.context().clearCookies();
    await button('Bewaar').click();
    const [other] = await Promise.all([
      page.waitForEvent('popup'),
      alert('Je bent niet meer ingelogd.').getByRole('link', { name: 'Log in op een nieuw tabblad' }).click(),
    ]);
    await signInByMail(other, organisation.administrator.address);
    await other.waitForURL('**/organisatie/teams');
    expect(await page.getByLabel('Naam', { exact: true }).inputValue()).toBe('Grijs');
    await button('Bewaar').click();
    await page.getByText('Grijs is gemaakt.').waitFor();
    expect(unseenFaults(page)).toEqual([]);
  });
});
