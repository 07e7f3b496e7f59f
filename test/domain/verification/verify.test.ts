import { beforeAll, describe, expect, it } from 'vitest';
import type { BadgeSigner } from '#api/badges/signer';
import { hashAddress } from '#domain/verification/recipient';
import { type Verification, verifyBadge } from '#domain/verification/verify';
import { cellBadge, roleBadge } from '../../support/badges.ts';
import { signedBadge, surroundings, testSigner } from '../../support/signer.ts';

let signer: BadgeSigner;
let json: string;
let jwt: string;
beforeAll(async () => {
  signer = await testSigner();
  const signed = await signedBadge(signer);
  json = JSON.stringify(signed.credential);
  jwt = signed.jwt;
});

function checkOf(found: Verification, id: string) {
  return found.kind === 'not-a-badge' ? undefined : found.checks.find((check) => check.id === id);
}

describe('a genuine badge', () => {
  it.each(['json', 'jwt'] as const)('is verified as %s, and every check is told', async (form) => {
    const found = await verifyBadge(form === 'json' ? json : jwt, surroundings(signer));
    expect(found.kind).toBe('verified');
    expect(found.kind === 'verified' && found.checks.map(({ name, state }) => [name, state])).toEqual([
      ['Vorm', 'good'],
      ['Uitgever', 'good'],
      ['Sleutel', 'good'],
      ['Handtekening', 'good'],
      ['Geldigheid', 'good'],
      ['Intrekking', 'good'],
      ['Houder', 'unknown'],
    ]);
  });

  it('of a role is verified too', async () => {
    const { credential } = await signedBadge(signer, roleBadge());
    expect((await verifyBadge(JSON.stringify(credential), surroundings(signer))).kind).toBe('verified');
  });

  it('says what it says of itself', async () => {
    const found = await verifyBadge(json, surroundings(signer));
    expect(found).toMatchObject({
      badge: {
        name: 'Beoordelen, niveau 2 Bekwaam',
        issuer: signer.issuer,
        issuerName: 'AI-geletterd',
        validUntil: '2028-11-20T09:00:00.000Z',
      },
    });
  });

  it('tells as of when it is not revoked', async () => {
    const found = await verifyBadge(json, surroundings(signer));
    expect(checkOf(found, 'revocation')?.says).toBe(
      'Niet ingetrokken, volgens de lijst van 1 december 2026, 08:00 uur (UTC).',
    );
  });
});

describe('a badge that does not hold', () => {
  it('is tampered with once a word has changed', async () => {
    const found = await verifyBadge(json.replaceAll('niveau 2 Bekwaam', 'niveau 4 Expert'), surroundings(signer));
    expect(found.kind).toBe('tampered');
    expect(checkOf(found, 'signature')?.state).toBe('bad');
  });

  it('is tampered with once a member was added, also through a context of its own', async () => {
    const added = JSON.stringify({ ...JSON.parse(json), salary: 'schaal 16' });
    expect((await verifyBadge(added, surroundings(signer))).kind).toBe('tampered');
    const hidden = JSON.parse(json);
    hidden.credentialSubject.achievement['@context'] = { salary: null };
    hidden.credentialSubject.achievement.salary = 'schaal 16';
    expect((await verifyBadge(JSON.stringify(hidden), surroundings(signer))).kind).toBe('tampered');
  });

  it('is tampered with when it has no signature', async () => {
    const { proof: _proof, ...unsigned } = JSON.parse(json);
    expect((await verifyBadge(JSON.stringify(unsigned), surroundings(signer))).kind).toBe('tampered');
  });

  it('is tampered with when someone else signed it in our name', async () => {
    const forged = await signedBadge(await testSigner());
    for (const form of [JSON.stringify(forged.credential), forged.jwt])
      expect((await verifyBadge(form, surroundings(signer))).kind).toBe('tampered');
  });

  it('is tampered with when it was signed with the key of the status list', async () => {
    const { proof: _proof, ...unsigned } = JSON.parse(json);
    const found = await verifyBadge(
      JSON.stringify(await signer.signStatusList(unsigned, new Date())),
      surroundings(signer),
    );
    expect(found.kind).toBe('tampered');
    expect(checkOf(found, 'key')?.says).toBe('De uitgever kent de sleutel niet waarmee dit bewijs is ondertekend.');
  });

  it.each(['none', 'HS256'])('is tampered with as a JWT whose header says %s', async (alg) => {
    const [header = '', payload, signature] = jwt.split('.');
    const other = Buffer.from(
      JSON.stringify({ ...JSON.parse(Buffer.from(header, 'base64url').toString()), alg }),
    ).toString('base64url');
    expect((await verifyBadge(`${other}.${payload}.${signature}`, surroundings(signer))).kind).toBe('tampered');
  });

  it('is revoked, whatever its signature says', async () => {
    for (const form of [json, jwt]) {
      const found = await verifyBadge(form, surroundings(signer, { revoked: [4242] }));
      expect(found.kind).toBe('revoked');
      expect(checkOf(found, 'signature')?.state).toBe('good');
    }
  });

  it('is not revoked by its neighbours', async () => {
    expect((await verifyBadge(json, surroundings(signer, { revoked: [4241, 4243] }))).kind).toBe('verified');
  });

  it('is expired after its last day, and not valid before its first', async () => {
    expect((await verifyBadge(json, surroundings(signer, { now: new Date('2028-11-20T09:00:01Z') }))).kind).toBe(
      'expired',
    );
    expect((await verifyBadge(json, surroundings(signer, { now: new Date('2026-11-22T10:09:59Z') }))).kind).toBe(
      'not-yet-valid',
    );
  });
});

describe('a device whose clock is a few minutes slow', () => {
  it('still verifies what was signed a moment ago, and the list that says that it was not revoked', async () => {
    const fresh = surroundings(signer, { now: new Date('2026-11-22T10:15:00Z') });
    expect((await verifyBadge(json, { ...fresh, now: new Date('2026-11-22T10:11:00Z') })).kind).toBe('verified');
  });
});

describe('a badge of which we do not know enough', () => {
  it('of an unknown issuer is neither good nor false', async () => {
    const found = await verifyBadge(
      json.replaceAll('did:web:localhost%3A4321', 'did:web:universiteit.example'),
      surroundings(signer),
    );
    expect(found.kind).toBe('unknown-issuer');
    expect(checkOf(found, 'issuer')?.says).toMatch(/^Uitgever onbekend, handtekening niet gecontroleerd\./);
    expect(checkOf(found, 'signature')?.state).toBe('unknown');
  });

  it('is unchecked while the keys of the issuer are out of reach', async () => {
    expect(
      (await verifyBadge(json, surroundings(signer, { issuer: async () => ({ kind: 'unreachable' }) }))).kind,
    ).toBe('unchecked');
  });

  it.each([
    ['is out of reach', async () => undefined],
    ['is not signed', async () => ({ type: ['BitstringStatusListCredential'] })],
  ])('is unchecked while the status list %s', async (_, statusList) => {
    const found = await verifyBadge(json, surroundings(signer, { statusList }));
    expect(found.kind).toBe('unchecked');
    expect(checkOf(found, 'revocation')?.state).toBe('unknown');
  });

  it('is unchecked when the status list is too old', async () => {
    const old = surroundings(signer, { now: new Date('2026-12-01T08:00:00Z') });
    const found = await verifyBadge(json, { ...old, now: new Date('2026-12-01T09:00:01Z') });
    expect(found.kind).toBe('unchecked');
  });
});

describe('the holder', () => {
  const salt = 'c2FsdC1vZi0xMjgtYml0cw';
  const named = async () => {
    const identityHash = await hashAddress('eva@voorbeeldstad.nl', salt);
    return JSON.stringify((await signedBadge(signer, cellBadge({ recipient: { identityHash, salt } }))).credential);
  };

  it('is recognised by the address that the person who checks has typed', async () => {
    const found = await verifyBadge(await named(), surroundings(signer, { address: ' Eva@Voorbeeldstad.nl' }));
    expect([found.kind, checkOf(found, 'recipient')?.state]).toEqual(['verified', 'good']);
  });

  it('is somebody else when the address differs', async () => {
    expect((await verifyBadge(await named(), surroundings(signer, { address: 'bob@voorbeeldstad.nl' }))).kind).toBe(
      'other-recipient',
    );
  });

  it('stays unknown where the badge holds no address', async () => {
    const found = await verifyBadge(json, surroundings(signer, { address: 'eva@voorbeeldstad.nl' }));
    expect([found.kind, checkOf(found, 'recipient')?.says]).toEqual([
      'verified',
      expect.stringContaining('In het bewijs staat geen e-mailadres.'),
    ]);
  });
});
