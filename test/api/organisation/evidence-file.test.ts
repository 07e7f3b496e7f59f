import { Validator } from '@cfworker/json-schema';
import { beforeAll, describe, expect, it } from 'vitest';
import type { BadgeSigner } from '#api/badges/signer';
import { sealMonthEnds } from '#api/organisation/seals/month-ends';
import { verifyBadge } from '#domain/verification/verify';
import { type TestApp, testApp } from '../../support/app.ts';
import { smallCatalogue } from '../../support/catalogue.ts';
import { independentlySealed } from '../../support/independent-verifier.ts';
import { articleFour } from '../../support/law.ts';
import { testOrganisation } from '../../support/organisation.ts';
import { surroundings, testSigner } from '../../support/signer.ts';

let app: TestApp;
let signer: BadgeSigner;
let file: Record<string, unknown>;
beforeAll(async () => {
  signer = await testSigner();
  app = await testApp({ signer, catalogue: smallCatalogue({ laws: { 'ai-verordening-artikel-4': articleFour } }) });
  const own = await testOrganisation(app);
  for (let at = 0; at < 11; at += 1) await own.joins(`lid${at}@v.example`, 'member');
  app.later({ days: 9 });
  await sealMonthEnds(app.deps);
  const browser = await app.signedIn('beheerder@gemeente-voorbeeldstad.example');
  const [{ id }] = (await browser.get(`${own.path}/seals`)).body.seals;
  file = (await browser.get(`${own.path}/seals/${id}`)).body.file;
});

const around = () => surroundings(signer, { now: app.deps.now() });

describe('the evidence file', () => {
  it('is verified by who knows only the keys of the platform', () => {
    expect(independentlySealed(file, { ...signer.didDocument })).toBe(true);
    expect(independentlySealed({ ...file, name: 'Ander dossier' }, { ...signer.didDocument })).toBe(false);
  });

  it('is accepted by the verify page, with its name in plain words', async () => {
    const outcome = await verifyBadge(JSON.stringify(file, null, 2), around());
    expect(outcome).toMatchObject({
      kind: 'sealed',
      badge: {
        name: 'Dossier van Gemeente Voorbeeldstad per 30 november 2026',
        issuerName: 'AI-geletterd (demonstratie)',
      },
    });
    const states = outcome.kind === 'not-a-badge' ? [] : outcome.checks.map(({ id, state }) => `${id} ${state}`);
    expect(states).toEqual(['form good', 'issuer good', 'key good', 'signature good', 'period good']);
  });

  it.each([
    ['a number', (text: string) => text.replace('"asked":12', '"asked":13')],
    ['the organisation', (text: string) => text.replaceAll('Voorbeeldstad', 'Elders')],
    ['the day', (text: string) => text.replace('"asOf":"2026-11-30"', '"asOf":"2026-12-31"')],
    ['a member that is added', (text: string) => text.replace('"dossier":{', '"dossier":{"keurmerk":"ja",')],
    ['the issuer name', (text: string) => text.replace('AI-geletterd (demonstratie)', 'Autoriteit Persoonsgegevens')],
    ['the context', (text: string) => text.replace('undefined-terms/v2', 'undefined-terms/v3')],
  ])('is refused once %s was changed', async (_, change) => {
    const changed = change(JSON.stringify(file));
    expect(changed).not.toBe(JSON.stringify(file));
    expect((await verifyBadge(changed, around())).kind).toBe('tampered');
  });

  it('of another platform is not judged', async () => {
    const other = JSON.stringify(file).replace('did:web:localhost%3A4321', 'did:web:elders.example');
    expect((await verifyBadge(other, around())).kind).toBe('unknown-issuer');
  });

  it('fits the schema that it names, which everybody can read', async () => {
    const { body: schema } = await app.browser().get('/credentials/schemas/dossier-2.json');
    expect(file.credentialSchema).toEqual({ id: schema.$id, type: 'JsonSchema' });
    const validator = new Validator(schema, '2020-12', false);
    expect(validator.validate(file).errors).toEqual([]);
    expect(validator.validate({ ...file, credentialSubject: {} }).valid).toBe(false);
  });
});
