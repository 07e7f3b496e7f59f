import { base58 } from '@scure/base';
import { importJWK, SignJWT } from 'jose';
import type { Credential, DataIntegrityProof, OpenBadge, Signed } from '#domain/open-badge';
import type { EvidenceCredential, JsonProof, SignedEvidence } from '#domain/organisation/evidence-credential';
import { signedBytes } from '#domain/verification/canonical';
import { type DidDocument, didDocument, issuerDid, type KeyUse } from '#domain/verification/did';
import { signedJsonBytes } from '#domain/verification/signed-json';
import type { IssuerKey, KeySet } from './keys.ts';

/** Signs with the platform's own keys; verifying needs only the DID document. */
export interface BadgeSigner {
  /** The platform's DID. */
  readonly issuer: string;
  /** What stands at /.well-known/did.json. */
  readonly didDocument: DidDocument;
  /** The badge in both serialisations: with a Data Integrity proof, and as a VC-JWT. */
  signBadge(badge: OpenBadge, at: Date): Promise<{ credential: Signed<OpenBadge>; jwt: string }>;
  /** A status list, with a key of its own. */
  signStatusList<T extends Credential>(list: T, at: Date): Promise<Signed<T>>;
  /** The evidence file of an organisation, over its JSON as it is. */
  signEvidence(file: EvidenceCredential, at: Date): Promise<SignedEvidence>;
}

/** @throws RangeError on a base URL with a path or a set without a current key for every use */
export async function createSigner(keys: KeySet, baseUrl: string): Promise<BadgeSigner> {
  const issuer = issuerDid(baseUrl);
  const [badge, jwt, status, evidence] = await Promise.all([
    dataIntegrity(keys, 'badge', issuer),
    es256(keys, issuer),
    dataIntegrity(keys, 'status', issuer),
    jsonIntegrity(keys, issuer),
  ]);
  return {
    issuer,
    didDocument: didDocument(
      issuer,
      keys.keys.map(({ name, jwk }) => ({ name, publicKey: jwk })),
    ),
    signBadge: async (unsigned, at) => {
      const [credential, token] = await Promise.all([badge(unsigned, at), jwt(unsigned)]);
      return { credential, jwt: token };
    },
    signStatusList: status,
    signEvidence: evidence,
  };
}

/** W3C Data Integrity EdDSA Cryptosuites 1.0, eddsa-rdfc-2022. */
async function dataIntegrity(keys: KeySet, use: KeyUse, issuer: string) {
  const { name, jwk } = currentKey(keys, use);
  const key = await crypto.subtle.importKey('jwk', { ...jwk }, 'Ed25519', false, ['sign']);
  return async <T extends Credential>(document: T, at: Date): Promise<Signed<T>> => {
    const options = {
      type: 'DataIntegrityProof',
      cryptosuite: 'eddsa-rdfc-2022',
      created: at.toISOString(),
      verificationMethod: `${issuer}#${name}`,
      proofPurpose: 'assertionMethod',
    } as const satisfies Omit<DataIntegrityProof, 'proofValue'>;
    const signature = await crypto.subtle.sign('Ed25519', key, await signedBytes(document, options));
    return { ...document, proof: [{ ...options, proofValue: `z${base58.encode(new Uint8Array(signature))}` }] };
  };
}

/** W3C Data Integrity EdDSA Cryptosuites 1.0, eddsa-jcs-2022. */
async function jsonIntegrity(keys: KeySet, issuer: string) {
  const { name, jwk } = currentKey(keys, 'badge');
  const key = await crypto.subtle.importKey('jwk', { ...jwk }, 'Ed25519', false, ['sign']);
  return async (document: EvidenceCredential, at: Date): Promise<SignedEvidence> => {
    const options = {
      '@context': document['@context'],
      type: 'DataIntegrityProof',
      cryptosuite: 'eddsa-jcs-2022',
      created: at.toISOString(),
      verificationMethod: `${issuer}#${name}`,
      proofPurpose: 'assertionMethod',
    } as const satisfies Omit<JsonProof, 'proofValue'>;
    const signature = await crypto.subtle.sign('Ed25519', key, await signedJsonBytes(document, options));
    return { ...document, proof: [{ ...options, proofValue: `z${base58.encode(new Uint8Array(signature))}` }] };
  };
}

/** Open Badges 3.0, section 8.2.4: the credential's members at the top, with the registered claims beside them. */
async function es256(keys: KeySet, issuer: string) {
  const { name, jwk } = currentKey(keys, 'jwt');
  const key = await importJWK({ ...jwk }, 'ES256');
  return (badge: OpenBadge): Promise<string> =>
    new SignJWT({
      ...badge,
      iss: badge.issuer.id,
      jti: badge.id,
      sub: badge.credentialSubject.id,
      nbf: seconds(badge.validFrom),
      exp: seconds(badge.validUntil),
    })
      .setProtectedHeader({ alg: 'ES256', typ: 'JWT', kid: `${issuer}#${name}` })
      .sign(key);
}

const seconds = (time: string) => Math.floor(Date.parse(time) / 1000);

function currentKey({ keys }: KeySet, use: KeyUse): IssuerKey {
  const found = keys.find((key) => key.use === use && key.state === 'current');
  if (!found) throw new RangeError(`no current key for ${use}`);
  return found;
}
