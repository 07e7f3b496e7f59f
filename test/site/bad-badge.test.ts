import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { readKeySet } from '#api/badges/keys';
import { type BadgeSigner, createSigner } from '#api/badges/signer';
import { cellBadge } from '../support/badges.ts';
import { signedBadge, testSigner } from '../support/signer.ts';
import { apiSays, enter, newAddress } from '../support/site/sign-in.ts';
import { answerAllRight, startTest } from '../support/site/test-taking.ts';
import { expectHeading, unseenFaults, visitors } from '../support/site/visitor.ts';

const newVisitor = visitors();

/** Hands the page of checking a file, and waits for its verdict. */
async function check(page: Page, name: string, content: string | Buffer, verdict: string): Promise<void> {
  await page.goto('/verifieer');
  await page.getByLabel('Kies een bestand').setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) });
  await page.getByRole('heading', { level: 2, name: verdict }).waitFor();
}

const checkLine = (page: Page, says: string) => page.getByRole('listitem').filter({ hasText: says });

/** The very issuer of the running server, to make what it would have made at another time. */
async function ownSigner(): Promise<BadgeSigner> {
  const read = readKeySet(await readFile(join(inject('dataDir'), 'issuer-keys.json'), 'utf8'));
  if (read.kind !== 'keys') throw new Error(read.faults.join());
  return createSigner(read.keys, inject('baseUrl'));
}

function badgeOfThisSite(issuer: string, more: { awardedAt: string; validUntil: string }) {
  const baseUrl = inject('baseUrl');
  const list = `${baseUrl}/credentials/status/1`;
  const status = { ...cellBadge().status, id: `${list}#4242`, statusListCredential: list };
  return cellBadge({ baseUrl, issuer, status, ...more });
}

describe('a badge that is not in order gets its own clear answer', () => {
  let page: Page;
  let badge: { id: string; credential: string };

  beforeAll(async () => {
    page = await newVisitor();
    await enter(page, newAddress('houder'));
    await startTest(page, 'begrijpen-1');
    await answerAllRight(page);
    await page.getByRole('button', { name: 'Lever in', exact: true }).click();
    await expectHeading(page, 'Gehaald.');
    await page.getByRole('link', { name: 'Naar mijn bewijzen' }).click();
    await page.getByRole('button', { name: 'Haal je bewijs op van Begrijpen 1' }).click();
    await page.getByRole('status').filter({ hasText: 'Je bewijs staat klaar: ' }).waitFor();
    const { badges } = await apiSays(page, '/badges');
    const id = String(Array.isArray(badges) ? badges[0]?.id : '');
    badge = { id, credential: JSON.stringify(await apiSays(page, `/badges/${id}/credential.json`)) };
  });

  test('changed after it was issued', async () => {
    const visitor = await newVisitor();
    const tampered = badge.credential.replaceAll('niveau 1', 'niveau 4');
    expect(tampered).not.toBe(badge.credential);
    await check(visitor, 'bewijs.json', tampered, 'Dit bewijs klopt niet');
    await checkLine(visitor, 'Handtekening: niet goed').waitFor();
    await visitor.getByText('Dit zegt het bewijs over zichzelf. Vertrouw er niet op.').waitFor();
    expect(unseenFaults(visitor)).toEqual([]);
  });

  test('of an issuer that this site does not know: neither good nor false, and its text stays text', async () => {
    const visitor = await newVisitor();
    const { credential } = await signedBadge(await testSigner());
    const hostile = JSON.stringify(credential).replaceAll('Beoordelen', "<img src=x onerror='boom()'>Beoordelen");
    await check(visitor, 'bewijs.json', hostile, 'Dit bewijs is van een uitgever die we niet kennen');
    await checkLine(visitor, 'Uitgever onbekend, handtekening niet gecontroleerd.').waitFor();
    await checkLine(visitor, 'Handtekening: niet gecontroleerd').waitFor();
    expect(await visitor.getByText("<img src=x onerror='boom()'>").count()).toBeGreaterThan(0);
    expect(unseenFaults(visitor)).toEqual([]);
  });

  test('past its term', async () => {
    const visitor = await newVisitor();
    const signer = await ownSigner();
    const term = { awardedAt: '2024-01-15T09:00:00.000Z', validUntil: '2026-01-15T09:00:00.000Z' };
    const { credential, jwt } = await signedBadge(signer, badgeOfThisSite(signer.issuer, term));
    for (const [name, content] of [
      ['bewijs.json', JSON.stringify(credential)],
      ['bewijs.jwt', jwt],
    ] as const) {
      await check(visitor, name, content, 'Dit bewijs is verlopen');
      await checkLine(visitor, 'Het bewijs is verlopen op 15 januari 2026.').waitFor();
      await checkLine(visitor, 'Handtekening: goed').waitFor();
    }
  });

  test('checked without a way to the list of revoked badges', async () => {
    const visitor = await newVisitor();
    await visitor.route('**/credentials/status/**', (route) => route.abort());
    await check(visitor, 'bewijs.json', badge.credential, 'We konden niet alles controleren');
    await checkLine(visitor, 'We konden niet nagaan of het bewijs is ingetrokken.').waitFor();
    await checkLine(visitor, 'Handtekening: goed').waitFor();
  });

  test('made for another address', async () => {
    const visitor = await newVisitor();
    await check(visitor, 'bewijs.json', badge.credential, 'Dit bewijs is echt en geldig');
    await visitor.getByRole('textbox', { name: 'Hoort het bij dit e-mailadres?' }).fill('iemand@anders.example');
    await visitor.getByRole('button', { name: 'Vergelijk' }).click();
    await checkLine(visitor, 'In het bewijs staat geen e-mailadres.').waitFor();
  });

  test('revoked by the operator, with the reason for its owner', async () => {
    const visitor = await newVisitor();
    await check(visitor, 'bewijs.json', badge.credential, 'Dit bewijs is echt en geldig');
    const env = { ...process.env, NODE_ENV: 'development', DATA_DIR: inject('dataDir'), BASE_URL: inject('baseUrl') };
    const command = ['run', '--silent', 'revoke-badge', '--', badge.id, 'De sleutel van een vraag bleek fout.'];
    const { stdout } = await promisify(execFile)('npm', command, { env, shell: process.platform === 'win32' });
    expect(stdout).toContain('De sleutel van een vraag bleek fout.');

    const later = await newVisitor();
    await check(later, 'bewijs.json', badge.credential, 'Dit bewijs is ingetrokken');
    await checkLine(later, 'Ingetrokken door de uitgever').waitFor();
    await checkLine(later, 'Handtekening: goed').waitFor();
    await page.goto('/bewijzen');
    await page.getByText('Reden: De sleutel van een vraag bleek fout.').waitFor();
  });
});

describe('what is no badge at all is told so', () => {
  test.each([
    ['notitie.txt', 'Dit is een boodschappenlijst.', 'Dit is geen bewijs dat we kunnen lezen.'],
    ['half.json', '{"type": ["VerifiableCredential", ', 'Dit bestand is beschadigd'],
    [
      'ander.json',
      '{"type": ["Persoon"], "naam": "Noor"}',
      'Dit is wel een digitaal document, maar geen Open Badge en geen dossier van dit platform.',
    ],
    ['leeg.json', '', 'Hier staat nog niets.'],
    ['tekening.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'In deze afbeelding zit geen bewijs.'],
  ])('%s', async (name, content, says) => {
    const page = await newVisitor();
    await check(page, name, content, 'Dit is geen bewijs');
    await page.getByText(says).waitFor();
    expect(unseenFaults(page)).toEqual([]);
  });

  test('a screenshot of a badge', async () => {
    const page = await newVisitor();
    await page.goto('/');
    await check(page, 'schermafdruk.png', await page.screenshot(), 'Dit is geen bewijs');
    await page.getByText('Een schermafdruk of een bewerkte afbeelding bevat het bewijs niet meer.').waitFor();
  });

  test('nothing, a link of another site, and a link of this site to something else', async () => {
    const page = await newVisitor();
    await page.goto('/verifieer');
    const field = page.getByRole('textbox', { name: 'Plak een bewijs, of een link van deze site' });
    const send = page.getByRole('button', { name: 'Controleer', exact: true });
    await send.click();
    await page
      .getByRole('alert')
      .filter({ hasText: 'Plak eerst een bewijs of een link, of kies een bestand.' })
      .waitFor();
    await field.fill('https://elders.example/bewijs/1234');
    await send.click();
    await page.getByText('Deze link is van een andere site.').waitFor();
    await field.fill(`${inject('baseUrl')}/bewijs/0123456789abcdefABCDEF`);
    await send.click();
    await page.getByText('Op deze link staat geen bewijs.').waitFor();
    expect(unseenFaults(page)).toEqual([]);
  });
});
