import type { BrowserContextOptions, Page } from 'playwright-core';
import { beforeAll, describe, test } from 'vitest';
import { answerSomething, questionsOn } from '../support/site/question.ts';
import { apiSays, enter, newAddress } from '../support/site/sign-in.ts';
import { faultsOf } from '../support/site/sound.ts';
import { startTest } from '../support/site/test-taking.ts';
import { visitors } from '../support/site/visitor.ts';

const newVisitor = visitors();

describe('pages of people who are signed in', () => {
  const people = ['nina', 'noor', 'fatima', 'jan', 'els', 'thea'] as const;
  const sessions = new Map<string, BrowserContextOptions['storageState']>();

  beforeAll(async () => {
    await Promise.all(
      people.map(async (name) => {
        const page = await newVisitor();
        await enter(page, `${name}@${name === 'thea' ? 'radio' : 'voorbeeldstad'}.example`);
        sessions.set(name, await page.context().storageState());
        await page.context().close();
      }),
    );
  });

  const states: [person: (typeof people)[number], what: string, open: (page: Page) => Promise<unknown>][] = [
    ['nina', 'an empty shelf', (page) => page.goto('/bewijzen')],
    ['nina', 'no results yet', (page) => page.goto('/uitslag')],
    ['nina', 'a test that can start', (page) => page.goto('/toets/recht-1')],
    ['noor', 'what the account holds and this device does not', (page) => page.goto('/inloggen/meenemen')],
    ['noor', 'an account', (page) => page.goto('/account')],
    ['fatima', 'all results', (page) => page.goto('/uitslag')],
    ['fatima', 'a result that is not yet', (page) => openResult(page, 'recht-1')],
    ['fatima', 'a result that is close', (page) => openResult(page, 'beoordelen-1')],
    ['fatima', 'a shelf with badges to claim', (page) => page.goto('/bewijzen')],
    ['jan', 'a shelf with badges', openShelf],
    ['jan', 'a badge on paper', async (page) => page.goto(`/bewijzen/afdruk#${await ownBadge(page, 'id')}`)],
    ['jan', 'a public badge', async (page) => page.goto(String(await ownBadge(page, 'publicUrl')))],
    ['jan', 'a badge that was checked', openVerified],
    ['els', 'an account with a report', (page) => page.goto('/account')],
    ['thea', 'an account of a trainer', (page) => page.goto('/account')],
    ['thea', 'reports to answer', (page) => page.goto('/trainers/meldingen')],
    ['thea', 'how questions do', (page) => page.goto('/trainers/vragen')],
    ['thea', 'how one question does', openWorst],
  ];
  test.concurrent.for(states)('%s: %s', async ([person, , open], { expect }) => {
    const page = await newVisitor({ storageState: sessions.get(person) });
    await open(page);
    await page.waitForLoadState('networkidle');
    expect(await faultsOf(page)).toEqual([]);
    await page.context().close();
  });

  test.concurrent('a test under way: one question, all questions, the look back', async ({ expect }) => {
    const page = await newVisitor();
    await enter(page, newAddress('axe-toets'));
    await startTest(page, 'begrijpen-1');
    await answerSomething(questionsOn(page));
    await page.locator('summary').filter({ hasText: 'Deze vraag klopt niet' }).click();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Toon alle vragen op één pagina' }).click();
    await page.getByRole('heading', { name: 'Vraag 8', exact: true }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Nakijken en inleveren' }).click();
    await page.getByRole('heading', { level: 1, name: 'Nakijken en inleveren' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });
});

async function openResult(page: Page, assessment: string): Promise<void> {
  const { attempts } = await apiSays(page, '/attempts');
  const attempt = Array.isArray(attempts) ? attempts.find((one) => one.assessment === assessment) : undefined;
  await page.goto(`/uitslag#poging=${attempt?.id}`);
  await page.getByRole('heading', { name: 'Je antwoorden, met uitleg' }).waitFor();
  for (const summary of await page.locator('summary:visible').all()) await summary.click();
}

async function openWorst(page: Page): Promise<void> {
  await page.goto('/trainers/vragen');
  await page.getByRole('rowheader').first().getByRole('link').click();
  await page.getByRole('heading', { name: 'De vraag met sleutel en uitleg' }).waitFor();
}

async function openShelf(page: Page): Promise<void> {
  await page.goto('/bewijzen');
  for (const title of ['Delen', 'Downloaden'])
    for (const summary of await page.locator('summary').filter({ hasText: title }).all()) await summary.click();
}

async function openVerified(page: Page): Promise<void> {
  await page.goto(`/verifieer#${encodeURIComponent(String(await ownBadge(page, 'publicUrl')))}`);
  await page.getByRole('heading', { name: 'Dit bewijs is echt en geldig' }).waitFor();
}

/** Something of the badge that this person shares. */
async function ownBadge(page: Page, field: 'id' | 'publicUrl'): Promise<unknown> {
  const { badges } = await apiSays(page, '/badges');
  return Array.isArray(badges) ? badges.find(({ shared }) => shared)?.[field] : undefined;
}
