import { beforeEach, expect, it } from 'vitest';
import type { BadgeSigner } from '#api/badges/signer';
import { revokeOrganisationBadge } from '#api/organisation/organisation-badges/revoke';
import { sealMonthEnds } from '#api/organisation/seals/month-ends';
import { verifyBadge } from '#domain/verification/verify';
import { type TestApp, testApp } from '../../support/app.ts';
import { smallCatalogue } from '../../support/catalogue.ts';
import { independentlyRevoked, independentlyVerified } from '../../support/independent-verifier.ts';
import { articleFour } from '../../support/law.ts';
import { officialFaults } from '../../support/official-schema.ts';
import { operator, type TestOrganisation, testOrganisation } from '../../support/organisation.ts';
import { surroundings, testSigner } from '../../support/signer.ts';

let app: TestApp;
let signer: BadgeSigner;
let own: TestOrganisation;
beforeEach(async () => {
  signer = await testSigner();
  app = await testApp({ signer, catalogue: smallCatalogue({ laws: { 'ai-verordening-artikel-4': articleFour } }) });
  own = await testOrganisation(app);
  for (let at = 0; at < 11; at += 1) await own.joins(`lid${at}@v.example`, 'member', { name: `Persoon ${at}` });
});

async function sealed() {
  app.later({ days: 9 });
  await sealMonthEnds(app.deps);
  const browser = await app.signedIn('beheerder@gemeente-voorbeeldstad.example');
  const [{ id }] = (await browser.get(`${own.path}/seals`)).body.seals;
  return { browser, seal: String(id) };
}

async function publicCredential(url: string) {
  return (await app.browser().get(`/public-badges/${url.split('/').at(-1)}`)).body;
}

it('gives an organisation a badge of a seal, once, for a year', async () => {
  const { browser, seal } = await sealed();
  const first = await browser.post(`${own.path}/badges`, { seal });
  const again = await browser.post(`${own.path}/badges`, { seal });
  expect([first.status, again.status]).toEqual([201, 200]);
  expect(again.body).toEqual(first.body);
  expect(first.body).toMatchObject({
    name: 'Demonstratie: Gemeente Voorbeeldstad werkt aan AI-geletterdheid',
    awardedAt: '2026-12-02T09:00:00.000Z',
    validUntil: '2027-12-02T09:00:00.000Z',
    status: 'valid',
  });
  expect((await browser.get(`${own.path}/badges`)).body).toEqual({ badges: [first.body] });
});

it('says what was done, of groups as published, and never that the organisation complies', async () => {
  const { browser, seal } = await sealed();
  const { credential, status } = await publicCredential(
    (await browser.post(`${own.path}/badges`, { seal })).body.publicUrl,
  );
  expect(status).toBe('valid');
  expect(officialFaults(credential)).toEqual([]);
  const text = JSON.stringify(credential);
  expect(credential.credentialSubject.achievement.criteria.narrative).toContain('- begrijpen: hooguit 3 van 12');
  expect(text).toContain('Het zegt niet dat de organisatie aan de AI-verordening voldoet.');
  expect(text.replaceAll(/zegt niet dat (de organisatie|zij) aan de (AI-)?verordening voldoet/gi, '')).not.toMatch(
    /voldoet|compliant|keurmerk/i,
  );
  expect(text).not.toMatch(/Persoon|@v\.example/);
});

it('is verified here and by who knows only the keys and the list, until it is revoked', async () => {
  const { browser, seal } = await sealed();
  const { publicUrl } = (await browser.post(`${own.path}/badges`, { seal })).body;
  const { credential } = await publicCredential(publicUrl);
  expect(await independentlyVerified(credential, { ...signer.didDocument })).toBe(true);
  const list = () => app.browser().get(new URL(credential.credentialStatus.statusListCredential).pathname);
  const around = surroundings(signer, { now: app.deps.now(), statusList: async () => (await list()).body });
  const found = await verifyBadge(JSON.stringify(credential), { ...around, address: 'hanna@v.example' });
  expect(found).toMatchObject({ kind: 'verified', badge: { about: 'organisation' } });
  expect(found.kind !== 'not-a-badge' && found.checks.map(({ id }) => id)).toEqual([
    'form',
    'issuer',
    'key',
    'signature',
    'period',
    'revocation',
  ]);
  const place = Number(credential.credentialStatus.statusListIndex);
  expect(independentlyRevoked((await list()).body, place)).toBe(false);
  await revokeOrganisationBadge(app.deps, operator, { id: credential.id, reason: 'De tabel was niet van deze maand.' });
  expect(independentlyRevoked((await list()).body, place)).toBe(true);
  expect((await verifyBadge(JSON.stringify(credential), around)).kind).toBe('revoked');
});

it('has a list of its own, where no badge of a person has its place', async () => {
  const { browser, seal } = await sealed();
  const { credential } = await publicCredential((await browser.post(`${own.path}/badges`, { seal })).body.publicUrl);
  expect(credential.credentialStatus.statusListCredential).toBe(
    'http://localhost:4321/credentials/organisation-status/1',
  );
  const people = (await app.browser().get('/credentials/status/1')).body;
  expect(people.id).not.toBe(credential.credentialStatus.statusListCredential);
  expect((await app.browser().get('/credentials/organisation-status/2')).status).toBe(404);
});

it('needs a seal of its own organisation that holds figures', async () => {
  const early = (await own.administrator.post(`${own.path}/seals`)).body;
  expect((await own.administrator.post(`${own.path}/badges`, { seal: early.id })).status).toBe(409);
  const other = await testOrganisation(app, 'Ministerie van Voorbeelden');
  expect((await other.administrator.post(`${other.path}/badges`, { seal: early.id })).status).toBe(400);
});

it('is asked by the administrator of the organisation, not by HR', async () => {
  const { seal } = await sealed();
  const hanna = await own.joins('hanna@v.example', 'hr');
  expect((await hanna.post(`${own.path}/badges`, { seal })).status).toBe(404);
  expect((await hanna.get(`${own.path}/badges`)).status).toBe(200);
});

it('is revoked once, with a reason that the organisation reads, by its own id or the one in its file', async () => {
  const { browser, seal } = await sealed();
  const { id, publicUrl } = (await browser.post(`${own.path}/badges`, { seal })).body;
  const reason = 'De tabel was niet van deze maand.';
  await expect(revokeOrganisationBadge(app.deps, operator, { id, reason: 'fout' })).rejects.toMatchObject({
    code: 'bad-input',
  });
  await revokeOrganisationBadge(app.deps, operator, { id, reason });
  const again = await revokeOrganisationBadge(app.deps, operator, { id, reason: 'Een heel andere reden.' });
  expect(again.revocationReason).toBe(reason);
  expect((await browser.get(`${own.path}/badges`)).body.badges).toMatchObject([
    { status: 'revoked', revocation: { at: '2026-12-02T09:00:00.000Z', reason } },
  ]);
  expect((await publicCredential(publicUrl)).status).toBe('revoked');
  expect((await app.audited()).filter(({ action }) => action === 'organisation-badge-revoked')).toHaveLength(1);
  await expect(revokeOrganisationBadge(app.deps, operator, { id: 'bestaat-niet', reason })).rejects.toMatchObject({
    code: 'not-found',
  });
});
