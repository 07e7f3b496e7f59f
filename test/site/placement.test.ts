import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { deviceWith } from '../support/site/device.ts';
import { question } from '../support/site/test-taking.ts';
import { unseenFaults, visitors } from '../support/site/visitor.ts';

const newVisitor = visitors();
const onPath = 'Doe de instaptoets';

function agent(kept: object): Promise<Page> {
  const situation = { roles: ['klantcontact'], overlays: [], applications: [] };
  return newVisitor().then((page) => deviceWith(page, { 'ai-geletterd': JSON.stringify({ situation, ...kept }) }));
}

async function handInEmpty(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Begin met de instaptoets' }).click();
  await question(page, 1).waitFor();
  await page.getByRole('button', { name: 'Bekijk al je antwoorden' }).click();
  await page.getByRole('button', { name: 'Lever in zoals het nu is' }).click();
  await page.getByRole('heading', { name: 'Hier kun je beginnen' }).waitFor();
}

describe('the placement of a role', () => {
  test('asks about what the role asks, and adds to what an earlier one found', async () => {
    const askedAt = '2026-11-20T12:00:00.000Z';
    const page = await agent({
      placed: { 'gebruiken-1': { ready: true, askedAt }, 'recht-1': { ready: true, askedAt } },
    });
    await page.goto('/leerpad');
    const ready = page.getByText('Klaar voor de toets, volgens de instaptoets van 20 november 2026');
    await expect.poll(() => ready.count()).toBe(2);
    await page.getByRole('link', { name: onPath }).click();
    await page.getByRole('heading', { level: 1, name: 'Instaptoets voor een medewerker klantcontact' }).waitFor();
    await page.getByText('18 vragen, ongeveer 10 minuten').waitFor();
    await handInEmpty(page);
    const asked = page.getByRole('main').getByRole('listitem').getByRole('heading');
    expect(await asked.allTextContents()).toEqual([
      'Begrijpen, niveau 1',
      'Gebruiken, niveau 2',
      'Beoordelen en toezicht houden, niveau 2',
      'Recht en verantwoording, niveau 1',
      'Mensen en publieke waarden, niveau 2',
      'Organiseren, niveau 1',
    ]);

    await page.goto('/leerpad');
    await ready.waitFor();
    expect(await ready.count()).toBe(1);
    expect(await page.getByRole('link', { name: onPath }).count()).toBe(0);
    expect(unseenFaults(page)).toEqual([]);
  });

  test('is one step from the page of the role, and from the profile', async () => {
    const page = await agent({});
    for (const from of ['/rollen/klantcontact', '/profiel']) {
      await page.goto(from);
      await page.getByRole('link', { name: /instaptoets/ }).click();
      await page.waitForURL('**/instaptoets/klantcontact');
    }
  });
});

test('an outcome that was kept before each cell had its own moment still orders the path', async () => {
  const page = await agent({ ready: ['recht-1'] });
  await page.goto('/leerpad');
  await page.getByText('Klaar voor de toets, volgens de instaptoets', { exact: true }).waitFor();
});
