import { base58 } from '@scure/base';
import { canonicalJson } from '../canonical-json.ts';
import type { Carried } from './carrier.ts';
import { assertionKey, type DidDocument, fromBase64Url, importPublicKey, type KeyUse } from './did.ts';
import { issuerOf } from './form.ts';
import { inside, instant, isObject, type JsonObject, list, text } from './json.ts';
import { signedJsonBytes } from './signed-json.ts';
import { subtle } from './subtle.ts';

export type SignatureOutcome = 'good' | 'bad' | 'unknown-key' | 'unsupported';

/** Checks the one Data Integrity proof of a document against the issuer's keys for this use. */
export async function checkProof(document: JsonObject, did: DidDocument, use: KeyUse): Promise<SignatureOutcome> {
  const { proof: proofs, ...unsigned } = document;
  const [proof, ...more] = list(proofs);
  if (!isObject(proof) || more.length > 0 || !isOwnSuite(proof, 'eddsa-rdfc-2022')) return 'bad';
  const { proofValue, ...options } = proof;
  const method = assertionKey(did, text(options.verificationMethod) ?? '', use);
  if (!method) return 'unknown-key';
  return settled(async () => {
    const { signedBytes } = await import('./canonical.ts');
    const [key, bytes] = [await importPublicKey(method), await signedBytes(unsigned, options)];
    return subtle.verify('Ed25519', key, new Uint8Array(base58.decode(String(proofValue).slice(1))), bytes);
  });
}

/** Checks the one proof over the JSON itself (eddsa-jcs-2022): nothing in the document escapes it, whatever its terms. */
export async function checkJsonProof(document: JsonObject, did: DidDocument): Promise<SignatureOutcome> {
  const { proof: proofs, ...unsigned } = document;
  const [proof, ...more] = list(proofs);
  if (!isObject(proof) || more.length > 0 || !isOwnSuite(proof, 'eddsa-jcs-2022')) return 'bad';
  const { proofValue, ...options } = proof;
  const method = assertionKey(did, text(options.verificationMethod) ?? '', 'badge');
  if (!method) return 'unknown-key';
  return settled(async () => {
    if (canonicalJson(options['@context']) !== canonicalJson(unsigned['@context'])) return false;
    const [key, bytes] = [await importPublicKey(method), await signedJsonBytes(unsigned, options)];
    return subtle.verify('Ed25519', key, new Uint8Array(base58.decode(String(proofValue).slice(1))), bytes);
  });
}

/** Checks an ES256 VC-JWT: the signature, and that the registered claims say what the credential says. */
export async function checkJwt(jwt: Extract<Carried, { kind: 'jwt' }>, did: DidDocument): Promise<SignatureOutcome> {
  const { alg, kid, crit } = jwt.header;
  if (alg !== 'ES256' || crit !== undefined || !claimsAgree(jwt.credential)) return 'bad';
  const method = assertionKey(did, text(kid) ?? '', 'jwt');
  if (!method) return 'unknown-key';
  return settled(async () => {
    const key = await importPublicKey(method);
    const algorithm = { name: 'ECDSA', hash: 'SHA-256' };
    return subtle.verify(algorithm, key, fromBase64Url(jwt.signature), new TextEncoder().encode(jwt.signed));
  });
}

function isOwnSuite(proof: JsonObject, cryptosuite: string): boolean {
  return (
    proof.type === 'DataIntegrityProof' &&
    proof.cryptosuite === cryptosuite &&
    proof.proofPurpose === 'assertionMethod' &&
    instant(proof.created) !== undefined &&
    (text(proof.proofValue) ?? '').startsWith('z')
  );
}

function claimsAgree(credential: JsonObject): boolean {
  const { iss, jti, sub, nbf, exp } = credential;
  const seconds = (time: unknown) => Math.floor((instant(time) ?? Number.NaN) / 1000);
  return (
    iss === issuerOf(credential) &&
    jti === credential.id &&
    sub === inside(credential, 'credentialSubject').id &&
    nbf === seconds(credential.validFrom) &&
    (credential.validUntil === undefined ? exp === undefined : exp === seconds(credential.validUntil))
  );
}

/** What can't be read does not hold; only an algorithm that this machine lacks is no verdict. */
async function settled(verified: () => Promise<boolean>): Promise<SignatureOutcome> {
  try {
    return (await verified()) ? 'good' : 'bad';
  } catch (error) {
    return error instanceof DOMException && error.name === 'NotSupportedError' ? 'unsupported' : 'bad';
  }
}
