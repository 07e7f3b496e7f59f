import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { ed25519 } from '@noble/curves/ed25519.js';
import { JsonLdParser } from 'jsonld-streaming-parser';
import { RDFC10 } from 'rdfjs-c14n';

/**
 * A second verifier that shares no code with the product: another JSON-LD parser, another canonicalisation,
 * another curve. It knows the badge and the issuer's DID document, and nothing else.
 */
export async function independentlyVerified(credential: Json, did: Json): Promise<boolean> {
  const { proof: proofs, ...document } = credential;
  const { proofValue, ...options } = first(proofs);
  if (options.cryptosuite !== 'eddsa-rdfc-2022' || typeof proofValue !== 'string') return false;
  const method = records(did.verificationMethod).find(({ id }) => id === options.verificationMethod);
  if (!method || !list(did.assertionMethod).includes(method.id) || did.id !== issuerOf(document)) return false;
  const key = base58(String(method.publicKeyMultibase));
  const message = Buffer.concat([await hash({ '@context': document['@context'], ...options }), await hash(document)]);
  return ed25519.verify(base58(proofValue), message, key.subarray(2));
}

/** The same for the evidence file of an organisation: signed over its JSON, in a spelling that is made anew here. */
export function independentlySealed(file: Json, did: Json): boolean {
  const { proof: proofs, ...document } = file;
  const { proofValue, ...options } = first(proofs);
  if (options.cryptosuite !== 'eddsa-jcs-2022' || typeof proofValue !== 'string') return false;
  const method = records(did.verificationMethod).find(({ id }) => id === options.verificationMethod);
  if (!method || !list(did.assertionMethod).includes(method.id) || did.id !== issuerOf(document)) return false;
  const hashes = [options, document].map((value) =>
    createHash('sha256')
      .update(JSON.stringify(inOrder(value)))
      .digest(),
  );
  return ed25519.verify(
    base58(proofValue),
    Buffer.concat(hashes),
    base58(String(method.publicKeyMultibase)).subarray(2),
  );
}

/** Members by their names; enough where no name is a whole number, which objects put first. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, inOrder(value[key])]),
  );
}

/** True where the bit of this index is set in a signed status list. */
export function independentlyRevoked(statusList: Json, index: number): boolean {
  const { encodedList } = first([statusList.credentialSubject]);
  const bits = gunzipSync(Buffer.from(String(encodedList).slice(1), 'base64url'));
  return (((bits[index >> 3] ?? 0) >> (7 - (index & 7))) & 1) === 1;
}

/** The payload of a VC-JWT whose ES256 signature fits the key that its header names. */
export async function independentlyReadJwt(jwt: string, did: Json): Promise<Json | undefined> {
  const [header = '', payload = '', signature = ''] = jwt.split('.');
  const { alg, kid, typ } = decoded(header);
  const method = records(did.verificationMethod).find(({ id }) => id === kid);
  if (alg !== 'ES256' || typ !== 'JWT' || !method) return undefined;
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('jwk', first([method.publicKeyJwk]), algorithm, false, ['verify']);
  const signed = Buffer.from(`${header}.${payload}`);
  const good = await crypto.subtle.verify(algorithm, key, Buffer.from(signature, 'base64url'), signed);
  return good ? decoded(payload) : undefined;
}

export type Json = Record<string, unknown>;

const contextFiles: Record<string, string> = {
  'https://www.w3.org/ns/credentials/v2': 'credentials-v2.json',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json': 'open-badges-3.0.3.json',
};

async function hash(document: Json): Promise<Buffer> {
  const parser = new JsonLdParser({
    streamingProfile: false,
    documentLoader: {
      load: async (url) => {
        const file = contextFiles[url];
        if (file === undefined) throw new Error(`unknown context ${url}`);
        return JSON.parse(
          readFileSync(new URL(`../../src/domain/verification/contexts/${file}`, import.meta.url), 'utf8'),
        );
      },
    },
  });
  parser.end(JSON.stringify(document));
  const quads = [];
  for await (const quad of parser) quads.push(quad);
  return createHash('sha256')
    .update(await new RDFC10().canonicalize(quads))
    .digest();
}

function issuerOf({ issuer }: Json): unknown {
  return typeof issuer === 'string' ? issuer : first([issuer]).id;
}

function base58(multibase: string): Buffer {
  const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
  const digits = multibase.slice(1);
  let value = 0n;
  for (const sign of digits) value = value * 58n + BigInt(alphabet.indexOf(sign));
  const hex = value.toString(16);
  const zeros = Buffer.alloc(digits.length - digits.replace(/^1+/, '').length);
  return Buffer.concat([zeros, Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex')]);
}

function decoded(part: string): Json {
  return first([JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))]);
}
const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const records = (value: unknown): Json[] => list(value).filter(isRecord);
function first(value: unknown): Json {
  const [only] = records(value);
  if (!only) throw new TypeError('an object was expected');
  return only;
}
