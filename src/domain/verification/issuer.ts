import type { DidDocument, VerificationMethod } from './did.ts';
import { inside, isObject, list, text } from './json.ts';

/** Reads a DID document as it was served; undefined where it is none. Keys of a kind that we don't use are left out. */
export function readDidDocument(served: unknown): DidDocument | undefined {
  if (!isObject(served)) return undefined;
  const id = text(served.id);
  if (id === undefined || !id.startsWith('did:web:')) return undefined;
  return {
    '@context': list(served['@context']).filter((context) => typeof context === 'string'),
    id,
    verificationMethod: list(served.verificationMethod).flatMap(readMethod),
    assertionMethod: list(served.assertionMethod).filter((method) => typeof method === 'string'),
  };
}

function readMethod(served: unknown): VerificationMethod[] {
  if (!isObject(served)) return [];
  const [id, controller] = [text(served.id), text(served.controller)];
  if (id === undefined || controller === undefined) return [];
  const multibase = text(served.publicKeyMultibase);
  if (served.type === 'Multikey' && multibase !== undefined)
    return [{ id, type: 'Multikey', controller, publicKeyMultibase: multibase }];
  const jwk = inside(served, 'publicKeyJwk');
  const [x, y] = [text(jwk.x), text(jwk.y)];
  const isP256 =
    served.type === 'JsonWebKey' && jwk.kty === 'EC' && jwk.crv === 'P-256' && x !== undefined && y !== undefined;
  return isP256 ? [{ id, type: 'JsonWebKey', controller, publicKeyJwk: { kty: 'EC', crv: 'P-256', x, y } }] : [];
}
