import { base58 } from '@scure/base';
import { subtle } from './subtle.ts';

/** A key as the issuer publishes it: Ed25519 as a Multikey, P-256 as a JSON Web Key. */
export type VerificationMethod =
  | { id: string; type: 'Multikey'; controller: string; publicKeyMultibase: string }
  | {
      id: string;
      type: 'JsonWebKey';
      controller: string;
      publicKeyJwk: { kty: 'EC'; crv: 'P-256'; x: string; y: string };
    };

export type DidDocument = {
  '@context': string[];
  id: string;
  verificationMethod: VerificationMethod[];
  /** Ids of methods, as strings. */
  assertionMethod: string[];
};

/** What a key is for; its name begins with it, so that a key for status lists can't sign a badge. */
export const keyUses = { badge: 'di', jwt: 'jwt', status: 'status' } as const;
export type KeyUse = keyof typeof keyUses;

/** The DID of a platform at this address. @throws RangeError on an address with a path, which did:web would look up elsewhere */
export function issuerDid(baseUrl: string): string {
  const { host, pathname } = new URL(baseUrl);
  if (pathname !== '/') throw new RangeError('the base URL of an issuer has no path');
  return `did:web:${encodeURIComponent(host)}`;
}

export function didDocument(did: string, keys: readonly { name: string; publicKey: PublicKey }[]): DidDocument {
  const methods = keys.map(({ name, publicKey }) => verificationMethod(did, name, publicKey));
  return {
    '@context': [
      'https://www.w3.org/ns/did/v1',
      'https://w3id.org/security/multikey/v1',
      'https://w3id.org/security/jwk/v1',
    ],
    id: did,
    verificationMethod: methods,
    assertionMethod: methods.map(({ id }) => id),
  };
}

export type PublicKey = { kty: 'OKP'; crv: 'Ed25519'; x: string } | { kty: 'EC'; crv: 'P-256'; x: string; y: string };

function verificationMethod(did: string, name: string, key: PublicKey): VerificationMethod {
  const named = { id: `${did}#${name}`, controller: did };
  if (key.kty === 'EC')
    return { ...named, type: 'JsonWebKey', publicKeyJwk: { kty: 'EC', crv: 'P-256', x: key.x, y: key.y } };
  return {
    ...named,
    type: 'Multikey',
    publicKeyMultibase: `z${base58.encode(Uint8Array.of(...ed25519Prefix, ...fromBase64Url(key.x)))}`,
  };
}

/** The key of this use that the issuer asserts with under this id. */
export function assertionKey(document: DidDocument, id: string, use: KeyUse): VerificationMethod | undefined {
  const ours = id.startsWith(`${document.id}#${keyUses[use]}-`) && document.assertionMethod.includes(id);
  return ours ? document.verificationMethod.find((method) => method.id === id) : undefined;
}

/** The key, ready to verify with. @throws on a key that is no Ed25519 Multikey and no P-256 key */
export function importPublicKey(method: VerificationMethod): Promise<CryptoKey> {
  if (method.type === 'JsonWebKey') {
    return subtle.importKey('jwk', { ...method.publicKeyJwk }, { name: 'ECDSA', namedCurve: 'P-256' }, false, [
      'verify',
    ]);
  }
  const bytes = base58.decode(method.publicKeyMultibase.slice(1));
  if (bytes[0] !== ed25519Prefix[0] || bytes[1] !== ed25519Prefix[1]) throw new RangeError('not an Ed25519 key');
  return subtle.importKey('raw', bytes.slice(2), 'Ed25519', false, ['verify']);
}

/** Multicodec ed25519-pub as a varint. */
const ed25519Prefix = [0xed, 0x01] as const;

export function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (sign) => sign.charCodeAt(0));
}

export function toBase64Url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
