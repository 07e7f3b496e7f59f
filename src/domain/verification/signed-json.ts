import { canonicalJson } from '../canonical-json.ts';
import { subtle } from './subtle.ts';

/** What eddsa-jcs-2022 signs: the hash of the proof's options, then that of the document without its proof, as canonical JSON. */
export async function signedJsonBytes(document: object, proofOptions: object): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(64);
  bytes.set(await hash(proofOptions));
  bytes.set(await hash(document), 32);
  return bytes;
}

async function hash(value: object): Promise<Uint8Array> {
  return new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(canonicalJson(value))));
}
