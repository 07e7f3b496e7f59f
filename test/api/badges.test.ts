import { beforeAll, describe, expect, it } from 'vitest';
import { revokeBadge } from '#api/badges/revoke';
import type { BadgeSigner } from '#api/badges/signer';
import { verifyBadge } from '#domain/verification/verify';
import { type Browser, type TestApp, testApp } from '../support/app.ts';
import { attained } from '../support/attained.ts';
import { smallCatalogue } from '../support/catalogue.ts';
import { independentlyVerified } from '../support/independent-verifier.ts';
import { single } from '../support/items.ts';
import { surroundings, testSigner } from '../support/signer.ts';
import { application, rule } from '../support/taxonomy.ts';

let signer: BadgeSigner;
beforeAll(async () => {
  signer = await testSigner();
});

type Person = Browser & { learnerId: string };
async function eva(more: Parameters<typeof testApp>[0] = {}): Promise<{ app: TestApp; eva: Person; bob: Person }> {
  const app = await testApp({ signer, ...more });
  return { app, eva: await app.signedIn('eva@voorbeeldstad.nl'), bob: await app.signedIn('bob@voorbeeldstad.nl') };
}
const cellClaim = { kind: 'cell', cell: 'gebruiken-1' };
const roleClaim = { kind: 'role', role: 'medewerker' };
const credentialOf = async (person: Person, id: string) =>
  JSON.parse((await person.get(`/badges/${id}/credential.json`)).text);

describe('claiming a badge for a cell', () => {
  it('gives a badge that both verifiers accept', async () => {
    const { app, eva: person } = await eva();
    await attained(app, person.learnerId, 'gebruiken-1');
    const claimed = await person.post('/badges', cellClaim);
    expect(claimed.status).toBe(201);
    expect(claimed.body).toMatchObject({
      kind: 'cell',
      about: 'gebruiken-1',
      name: 'Demonstratie: gebruiken, niveau 1 Bewust',
      status: 'valid',
      shared: false,
    });
    const credential = await credentialOf(person, claimed.body.id);
    expect((await verifyBadge(JSON.stringify(credential), surroundings(signer))).kind).toBe('verified');
    expect(await independentlyVerified(credential, signer.didDocument)).toBe(true);
  });

  it('is written in the audit trail, without what the badge is about', async () => {
    const { app, eva: person } = await eva();
    await attained(app, person.learnerId, 'gebruiken-1');
    const { body } = await person.post('/badges', cellClaim);
    const entry = (await app.audited()).at(-1);
    expect(entry).toMatchObject({
      action: 'badge-claimed',
      actor: { kind: 'learner', id: person.learnerId },
      subject: { kind: 'badge', id: body.id },
      result: 'done',
    });
    expect(JSON.stringify(entry)).not.toContain('gebruiken');
  });

  it('twice answers the first badge, also at the same moment', async () => {
    const { app, eva: person } = await eva();
    await attained(app, person.learnerId, 'gebruiken-1');
    const answers = await Promise.all([person.post('/badges', cellClaim), person.post('/badges', cellClaim)]);
    const again = await person.post('/badges', cellClaim);
    expect(new Set([...answers, again].map(({ body }) => body.id)).size).toBe(1);
    expect([...answers.map(({ status }) => status).sort(), again.status]).toEqual([200, 201, 200]);
    expect((await person.get('/badges')).body.badges).toHaveLength(1);
  });

  it('names nobody, unless the learner wishes a hash of the address in it', async () => {
    const { app, eva: person } = await eva();
    await attained(app, person.learnerId, 'gebruiken-1');
    await attained(app, person.learnerId, 'recht-1');
    const plain = await credentialOf(person, (await person.post('/badges', cellClaim)).body.id);
    const named = await credentialOf(
      person,
      (await person.post('/badges', { kind: 'cell', cell: 'recht-1', withAddress: true })).body.id,
    );
    expect(plain.credentialSubject.identifier).toBeUndefined();
    expect(JSON.stringify([plain, named])).not.toMatch(/eva|voorbeeldstad/);
    const found = await verifyBadge(JSON.stringify(named), surroundings(signer, { address: 'eva@voorbeeldstad.nl' }));
    expect(found.kind === 'verified' && found.checks.at(-1)).toMatchObject({ id: 'recipient', state: 'good' });
  });

  it('gives every badge another subject, so that two badges do not tell that they are of one person', async () => {
    const { app, eva: person } = await eva();
    await attained(app, person.learnerId, 'gebruiken-1');
    await attained(app, person.learnerId, 'recht-1');
    const one = await credentialOf(person, (await person.post('/badges', cellClaim)).body.id);
    const other = await credentialOf(person, (await person.post('/badges', { kind: 'cell', cell: 'recht-1' })).body.id);
    expect(one.credentialSubject.id).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(other.credentialSubject.id).not.toBe(one.credentialSubject.id);
  });

  it('counts from the day of the test, not from the claim', async () => {
    const { app, eva: person } = await eva();
    await attained(app, person.learnerId, 'gebruiken-1', { decidedAt: '2026-10-01T12:00:00.000Z' });
    const { body } = await person.post('/badges', cellClaim);
    expect([body.awardedAt, body.validUntil]).toEqual(['2026-11-23T09:00:00.000Z', '2028-10-01T12:00:00.000Z']);
  });

  it('rests on the newest test that was passed; passing again gives a new badge', async () => {
    const { app, eva: person } = await eva();
    await attained(app, person.learnerId, 'gebruiken-1', { decidedAt: '2026-10-01T12:00:00.000Z' });
    const first = await person.post('/badges', cellClaim);
    await attained(app, person.learnerId, 'gebruiken-1', { decidedAt: '2026-11-20T12:00:00.000Z' });
    const second = await person.post('/badges', cellClaim);
    expect(second.status).toBe(201);
    expect(second.body.id).not.toBe(first.body.id);
    expect(second.body.validUntil).toBe('2028-11-20T12:00:00.000Z');
  });

  it.each([
    ['nothing was done', undefined],
    ['the test was not passed', { decision: 'not-yet' as const }],
    ['the short set is still to come', { decision: 'short-set' as const }],
    ['the test was passed too long ago', { decidedAt: '2024-11-22T09:00:00.000Z' }],
  ])('is refused where %s', async (_, outcome) => {
    const { app, eva: person } = await eva();
    if (outcome) await attained(app, person.learnerId, 'gebruiken-1', outcome);
    const refused = await person.post('/badges', cellClaim);
    expect([refused.status, refused.body.code]).toEqual([409, 'not-attained']);
  });

  it('is refused for what somebody else attained, to a visitor, and for a cell that does not exist', async () => {
    const { app, eva: person, bob } = await eva();
    await attained(app, bob.learnerId, 'gebruiken-1');
    expect((await person.post('/badges', cellClaim)).status).toBe(409);
    expect((await app.browser().post('/badges', cellClaim)).status).toBe(401);
    expect((await person.post('/badges', { kind: 'cell', cell: 'toveren-1' })).status).toBe(400);
  });

  it('tells the oldest date of the law in the questions, and whether experts looked at all of them', async () => {
    const { app, eva: person } = await eva();
    const reviewed = { method: 'expert' as const, by: 'toetsdeskundige', on: '2026-11' };
    const item = (id: string, lawAsOf: string) => single({ id, lawAsOf, reviewed });
    const form = await attained(app, person.learnerId, 'recht-1', {
      attempt: 'form',
      decision: 'short-set',
      served: [item('een', '2026-09-01')],
    });
    await attained(app, person.learnerId, 'recht-1', {
      attempt: 'short',
      continues: form,
      served: [item('twee', '2026-10-01')],
    });
    const { body } = await person.post('/badges', { kind: 'cell', cell: 'recht-1' });
    const { narrative } = (await credentialOf(person, body.id)).credentialSubject.achievement.criteria;
    expect(narrative).toContain('de wet zoals die gold op 1 september 2026');
    expect(narrative).toContain('De vragen zijn door een toetsdeskundige beoordeeld.');
  });

  it('outside the demo has no mark of a demonstration', async () => {
    const { app, eva: person } = await eva({ demo: false });
    await attained(app, person.learnerId, 'gebruiken-1');
    expect((await person.post('/badges', cellClaim)).body.name).toBe('gebruiken, niveau 1 Bewust');
  });
});

describe('claiming a badge for a role', () => {
  it('gives it once every need is met, also by a higher level', async () => {
    const { app, eva: person } = await eva();
    await attained(app, person.learnerId, 'begrijpen-3', { decidedAt: '2026-11-01T12:00:00.000Z' });
    await attained(app, person.learnerId, 'gebruiken-1', { decidedAt: '2026-10-01T12:00:00.000Z' });
    const claimed = await person.post('/badges', roleClaim);
    expect([claimed.status, claimed.body.name, claimed.body.validUntil]).toEqual([
      201,
      'Demonstratie: AI-geletterd als medewerker',
      '2028-10-01T12:00:00.000Z',
    ]);
    const credential = await credentialOf(person, claimed.body.id);
    expect((await verifyBadge(JSON.stringify(credential), surroundings(signer))).kind).toBe('verified');
    expect(credential.credentialSubject.achievement.criteria.narrative).toContain(
      'begrijpen 1, gebruiken 1. Al deze niveaus zijn gehaald.',
    );
    expect((await person.post('/badges', roleClaim)).body.id).toBe(claimed.body.id);
  });

  it('names the cells that are still open, and that no test exists for them yet', async () => {
    const { app, eva: person } = await eva();
    await attained(app, person.learnerId, 'begrijpen-1');
    const refused = await person.post('/badges', roleClaim);
    expect(refused.status).toBe(409);
    expect(refused.body.faults).toEqual([
      { field: 'gebruiken-1', detail: 'gebruiken, niveau 1 Bewust: hiervoor is nog geen toets.' },
    ]);
  });

  it('asks what the applications in the profile add', async () => {
    const rules = {
      ...smallCatalogue().rules,
      rules: [rule('generative', { generative: true }, { minimum: { gebruiken: 2 } })],
    };
    const { app, eva: person } = await eva({ catalogue: smallCatalogue({ rules }) });
    await attained(app, person.learnerId, 'begrijpen-1');
    await attained(app, person.learnerId, 'gebruiken-1');
    const applications = [{ application: 'schrijfhulp', relations: ['user'] }];
    await person.put('/profile', { situation: { roles: ['medewerker'], overlays: [], applications } });
    expect((await person.post('/badges', roleClaim)).body.faults).toMatchObject([{ field: 'gebruiken-2' }]);
    await attained(app, person.learnerId, 'gebruiken-2');
    expect((await person.post('/badges', roleClaim)).status).toBe(201);
  });

  it('is refused to who works with a prohibited application', async () => {
    const stop = { article: 'artikel 5 AI-verordening' };
    const catalogue = smallCatalogue({
      applications: { emoties: application('Emotieherkenning', { risk: ['prohibited'] }) },
      rules: { ...smallCatalogue().rules, rules: [rule('prohibited', { risk: 'prohibited' }, { stop })] },
    });
    const { eva: person } = await eva({ catalogue });
    const applications = [{ application: 'emoties', relations: ['user'] }];
    await person.put('/profile', { situation: { roles: ['medewerker'], overlays: [], applications } });
    expect((await person.post('/badges', roleClaim)).body.detail).toContain(
      'Emotieherkenning (artikel 5 AI-verordening)',
    );
  });

  it('does not rest on a test whose badge was revoked', async () => {
    const { app, eva: person } = await eva();
    await attained(app, person.learnerId, 'begrijpen-1');
    await attained(app, person.learnerId, 'gebruiken-1');
    const { id } = (await person.post('/badges', cellClaim)).body;
    const operator = { actor: { kind: 'operator' }, origin: 'test' } as const;
    await revokeBadge(app.deps, operator, { id, reason: 'Door iemand anders gemaakt.' });
    expect((await person.post('/badges', roleClaim)).body.faults).toMatchObject([{ field: 'gebruiken-1' }]);
    app.later({ minutes: 5 });
    await attained(app, person.learnerId, 'gebruiken-1');
    expect((await person.post('/badges', roleClaim)).status).toBe(201);
  });

  it('that was revoked is refused on the same tests, whatever the profile asks now', async () => {
    const rules = {
      ...smallCatalogue().rules,
      rules: [rule('generative', { generative: true }, { minimum: { gebruiken: 2 } })],
    };
    const { app, eva: person } = await eva({ catalogue: smallCatalogue({ rules }) });
    await attained(app, person.learnerId, 'begrijpen-1');
    await attained(app, person.learnerId, 'gebruiken-2');
    const { id } = (await person.post('/badges', roleClaim)).body;
    await revokeBadge(app.deps, { actor: { kind: 'operator' }, origin: 'test' }, { id, reason: 'Samen gemaakt.' });
    const applications = [{ application: 'schrijfhulp', relations: ['user'] }];
    for (const chosen of [[], applications]) {
      await person.put('/profile', { situation: { roles: ['medewerker'], overlays: [], applications: chosen } });
      const refused = await person.post('/badges', roleClaim);
      expect([refused.status, refused.body.code, refused.body.detail]).toEqual([
        409,
        'badge-revoked',
        'Dit rolbewijs is ingetrokken. Bij je bewijzen lees je waarom. Doe een van de toetsen opnieuw voor een nieuw bewijs.',
      ]);
    }
    app.later({ minutes: 5 });
    await attained(app, person.learnerId, 'gebruiken-2');
    expect((await person.post('/badges', roleClaim)).status).toBe(201);
  });

  it('of an unknown role is refused', async () => {
    const { eva: person } = await eva();
    const refused = await person.post('/badges', { kind: 'role', role: 'tovenaar' });
    expect([refused.status, refused.body.faults]).toEqual([
      400,
      [{ field: 'role', detail: 'De rol tovenaar bestaat niet.' }],
    ]);
  });
});
