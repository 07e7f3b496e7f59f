import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { focusOn, press, tabTo } from '../support/site/keys.ts';
import { foundOrganisation } from '../support/site/organisation.ts';
import { faultsOf } from '../support/site/sound.ts';
import { desk, visitors } from '../support/site/visitor.ts';

const newVisitor = visitors();
let page: Page;
beforeAll(async () => {
  const { administrator } = await foundOrganisation(() => newVisitor({ viewport: desk }), 'Gemeente Duinrand');
  page = administrator.page;
});

const button = (name: string | RegExp) => page.getByRole('button', { name });
const asked = (token: string) =>
  page.request.get(`${inject('baseUrl')}/scim/v2/Users`, { headers: { Authorization: `Bearer ${token}` } });

describe('the administrator connects a system of accounts, by keyboard', () => {
  let token = '';

  test('with a token that is shown once, and works', async () => {
    await page.goto('/organisatie/instellingen');
    await page.getByText('Er is nog geen token.').waitFor();
    await press(page, button('Maak een token'));
    await focusOn(page, page.getByLabel('Voor welk systeem?'));
    await page.getByText('Schrijf op voor welk systeem het token is.').waitFor();
    await page.keyboard.type('Entra van de gemeente');
    await press(page, button('Maak een token'));
    const field = page.getByRole('textbox', { name: 'Het token' });
    await focusOn(page, field);
    token = await field.inputValue();
    await page.getByText('Entra van de gemeente', { exact: true }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    expect((await asked(token)).status()).toBe(200);
  });

  test('with the address that each system asks for, and the steps', async () => {
    await page.setViewportSize(desk);
    await tabTo(page, page.locator('summary').filter({ hasText: 'Zo sluit je Entra ID aan' }));
    await page.keyboard.press('Enter');
    const address = page.getByRole('textbox', { name: 'Het adres voor Entra' });
    expect(await address.inputValue()).toMatch(/\/scim\/v2\?aadOptscim062020$/);
    await page.getByText('bij Secret Token het token', { exact: false }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });

  test('and withdraws it, after which it opens nothing', async () => {
    await page.reload();
    await page.getByText('Laatst gebruikt op').waitFor();
    expect(await page.getByRole('textbox', { name: 'Het token' }).count()).toBe(0);
    await press(page, button('Trek in: Entra van de gemeente'));
    await press(page, button('Ja, trek in'));
    await focusOn(page, page.getByRole('heading', { name: 'Mensen bijhouden vanuit Entra of Okta' }));
    await page.getByText('Het token voor Entra van de gemeente werkt niet meer.').waitFor();
    expect((await asked(token)).status()).toBe(401);
  });
});
