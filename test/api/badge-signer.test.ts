import { beforeAll, describe, expect, it } from 'vitest';
import { newKeySet, rotated } from '#api/badges/keys';
import { type BadgeSigner, createSigner } from '#api/badges/signer';
import { badgeCredential } from '#domain/badge';
import { badgeTaxonomy, cellBadge, roleBadge } from '../support/badges.ts';
import { independentlyReadJwt, independentlyVerified } from '../support/independent-verifier.ts';
import { officialFaults } from '../support/official-schema.ts';
import { awarded, baseUrl, signedBadge, testSigner } from '../support/signer.ts';

let signer: BadgeSigner;
beforeAll(async () => {
  signer = await testSigner();
});

describe('the Data Integrity proof', () => {
  it.each([
    ['cell', cellBadge()],
    ['role', roleBadge()],
    ['demonstration', cellBadge({ demo: true })],
  ])('of a %s badge holds for an independent verifier', async (_, input) => {
    const { credential } = await signedBadge(signer, input);
    expect(await independentlyVerified(credential, signer.didDocument)).toBe(true);
  });

  it('names a key of the issuer, the moment and the purpose', async () => {
    const { credential } = await signedBadge(signer);
    expect(credential.proof).toEqual([
      {
        type: 'DataIntegrityProof',
        cryptosuite: 'eddsa-rdfc-2022',
        created: '2026-11-22T10:15:00.000Z',
        verificationMethod: 'did:web:localhost%3A4321#di-2026-11',
        proofPurpose: 'assertionMethod',
        proofValue: expect.stringMatching(/^z[1-9A-HJ-NP-Za-km-z]{80,90}$/),
      },
    ]);
  });

  it('fails for an independent verifier once the badge was changed', async () => {
    const { credential } = await signedBadge(signer);
    expect(
      await independentlyVerified({ ...credential, name: 'Beoordelen, niveau 4 Expert' }, signer.didDocument),
    ).toBe(false);
  });

  it("fails against somebody else's key", async () => {
    const { credential } = await signedBadge(signer);
    expect(await independentlyVerified(credential, (await testSigner()).didDocument)).toBe(false);
  });

  it('refuses to sign a member that the contexts do not know, since it would not be protected', async () => {
    const badge = { ...badgeCredential(badgeTaxonomy, cellBadge()), salary: 'schaal 11' };
    await expect(signer.signBadge(badge, awarded)).rejects.toThrow();
  });

  it('reads no context but the bundled ones', async () => {
    const badge = {
      ...badgeCredential(badgeTaxonomy, cellBadge()),
      '@context': ['https://www.w3.org/ns/credentials/v2', 'https://example.org/context.json'],
    };
    await expect(signer.signBadge(badge, awarded)).rejects.toThrow();
  });
});

describe('the VC-JWT', () => {
  it('holds for an independent reader and carries the credential at the top level', async () => {
    const { credential, jwt } = await signedBadge(signer);
    const { proof: _proof, ...unsigned } = credential;
    expect(await independentlyReadJwt(jwt, signer.didDocument)).toEqual({
      ...unsigned,
      iss: 'did:web:localhost%3A4321',
      jti: credential.id,
      sub: credential.credentialSubject.id,
      nbf: Date.parse('2026-11-22T10:15:00Z') / 1000,
      exp: Date.parse('2028-11-20T09:00:00Z') / 1000,
    });
  });

  it("fails against somebody else's key and after a change", async () => {
    const { jwt } = await signedBadge(signer);
    expect(await independentlyReadJwt(jwt, (await testSigner()).didDocument)).toBeUndefined();
    const [header, payload = '', signature] = jwt.split('.');
    const changed = Buffer.from(Buffer.from(payload, 'base64url').toString().replace('niveau 2', 'niveau 4')).toString(
      'base64url',
    );
    expect(await independentlyReadJwt(`${header}.${changed}.${signature}`, signer.didDocument)).toBeUndefined();
  });
});

describe('a signed badge', () => {
  it.each([
    ['cell', cellBadge()],
    ['role', roleBadge()],
  ])('of a %s meets the official schema in both serialisations', async (_, input) => {
    const { credential, jwt } = await signedBadge(signer, input);
    expect(officialFaults(credential)).toEqual([]);
    expect(officialFaults(await independentlyReadJwt(jwt, signer.didDocument))).toEqual([]);
  });
});

describe('the DID document', () => {
  it('names every key, the next ones too, and asserts with strings', () => {
    const { id, verificationMethod, assertionMethod } = signer.didDocument;
    expect(id).toBe('did:web:localhost%3A4321');
    expect(assertionMethod).toEqual(
      ['di-2026-11', 'di-2026-11-2', 'jwt-2026-11', 'jwt-2026-11-2', 'status-2026-11', 'status-2026-11-2'].map(
        (name) => `${id}#${name}`,
      ),
    );
    expect(verificationMethod.map((method) => method.id)).toEqual(assertionMethod);
  });

  it('holds no private part of any key', () => {
    expect(JSON.stringify(signer.didDocument)).not.toContain('"d"');
  });

  it('still verifies a badge whose key has retired', async () => {
    const before = await newKeySet('2026-11-22');
    const { credential, jwt } = await signedBadge(await createSigner(before, baseUrl));
    const after = await createSigner(
      await rotated(await rotated(before, 'badge', '2027-03-01'), 'jwt', '2027-03-01'),
      baseUrl,
    );
    expect(await independentlyVerified(credential, after.didDocument)).toBe(true);
    expect(await independentlyReadJwt(jwt, after.didDocument)).toBeDefined();
    expect((await signedBadge(after)).credential.proof[0].verificationMethod).toBe(
      'did:web:localhost%3A4321#di-2026-11-2',
    );
  });

  it('is refused for an address with a path', async () => {
    await expect(createSigner(await newKeySet('2026-11-22'), 'https://voorbeeld.nl/leren')).rejects.toThrow(RangeError);
  });
});
