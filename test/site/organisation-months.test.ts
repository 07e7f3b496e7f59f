import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { tabTo } from '../support/site/keys.ts';
import { foundOrganisation } from '../support/site/organisation.ts';
import { enter } from '../support/site/sign-in.ts';
import { faultsOf } from '../support/site/sound.ts';
import { desk, phone, visitors } from '../support/site/visitor.ts';

const newVisitor = visitors();
let rita: Page;
beforeAll(async () => {
  rita = await newVisitor({ viewport: desk });
  await enter(rita, 'rita@voorbeeldstad.example');
});

describe('who may not see persons', () => {
  test('reads before the first month-end when it comes, and what it will be', async () => {
    const { administrator, joins } = await foundOrganisation(newVisitor, 'Gemeente Nieuwland');
    const auditor = await joins('Rita Smit', { role: 'auditor' });
    for (const { page } of [administrator, auditor]) {
      await page.goto('/organisatie');
      await page.getByRole('heading', { name: 'De eerste tabellen komen eraan' }).waitFor();
      expect(await faultsOf(page)).toEqual([]);
    }
  });

  test('sees the tables of a month, never a name, and asks the server for none', async () => {
    const asked: string[] = [];
    rita.on('request', (request) => void asked.push(new URL(request.url()).pathname));
    await rita.goto('/organisatie');
    const table = rita.getByRole('table', { name: /^Wie heeft wat het werk vraagt, eind/ });
    await table.getByRole('row', { name: /Hele organisatie/ }).waitFor();
    await table.getByRole('cell', { name: 'te weinig mensen' }).first().waitFor();
    expect(await rita.getByRole('main').textContent()).not.toMatch(/@|Bakker|Visser|Jansen/);
    expect(asked.filter((path) => /people|members|dashboard/.test(path))).toEqual([]);
    expect(await faultsOf(rita)).toEqual([]);
  });

  test('opens what is drawn as a table, by keyboard', async () => {
    await tabTo(rita, rita.locator('summary').filter({ hasText: 'Het verloop als tabel' }));
    await rita.keyboard.press('Enter');
    await rita.getByRole('table', { name: 'Het verloop' }).getByRole('columnheader', { name: 'Recht' }).waitFor();
    expect(await faultsOf(rita)).toEqual([]);
  });

  test('chooses another month, on a phone as well', async () => {
    await rita.setViewportSize(phone);
    const months = '**/published-months';
    await rita.route(months, async (route) => {
      const answer = await route.fetch();
      const { months: found } = await answer.json();
      const earlier = { ...found[0], asOf: '2026-09-30' };
      await route.fulfill({ response: answer, json: { months: [...found, earlier] } });
    });
    await rita.goto('/organisatie');
    await rita.getByLabel('Maand', { exact: true }).selectOption('2026-09-30');
    await rita.getByRole('heading', { name: 'Eind september 2026' }).waitFor();
    await rita.getByText('Van deze maand is niets gepubliceerd.').waitFor();
    await rita.getByText(/De hele organisatie, van september 2026 tot en met/).waitFor();
    expect(await faultsOf(rita)).toEqual([]);
  });
});

describe('HR', () => {
  test('sees the months below the figures of today', async () => {
    const hanna = await newVisitor({ viewport: desk });
    await enter(hanna, 'hanna@voorbeeldstad.example');
    await hanna.goto('/organisatie');
    await hanna.getByRole('heading', { name: 'Teams en competenties' }).waitFor();
    await hanna.getByRole('heading', { name: 'Het verloop', exact: true }).waitFor();
    expect(await faultsOf(hanna)).toEqual([]);
  });
});
