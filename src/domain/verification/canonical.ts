import jsonld from 'jsonld';
import { badgeContext, credentialContext } from '../open-badge.ts';
import credentialTerms from './contexts/credentials-v2.json' with { type: 'json' };
import badgeTerms from './contexts/open-badges-3.0.3.json' with { type: 'json' };
import { subtle } from './subtle.ts';

/** The only contexts that are read; nothing is ever fetched. */
const contexts = new Map<string, unknown>([
  [credentialContext, credentialTerms],
  [badgeContext, badgeTerms],
]);

/**
 * What eddsa-rdfc-2022 signs: the hash of the proof's options, then the hash of the document without its proof.
 * @throws on a member or a context that the bundled contexts do not know: such a member would not be signed
 */
export async function signedBytes(document: object, proofOptions: object): Promise<Uint8Array<ArrayBuffer>> {
  const context = '@context' in document ? document['@context'] : undefined;
  const [options, body] = await Promise.all([hash({ '@context': context, ...proofOptions }), hash(document)]);
  const bytes = new Uint8Array(64);
  bytes.set(new Uint8Array(options));
  bytes.set(new Uint8Array(body), 32);
  return bytes;
}

async function hash(document: object): Promise<ArrayBuffer> {
  const quads = await jsonld.canonize(document, {
    algorithm: 'RDFC-1.0',
    format: 'application/n-quads',
    base: null,
    safe: true,
    rdfDirection: 'i18n-datatype',
    documentLoader,
  });
  return subtle.digest('SHA-256', new TextEncoder().encode(quads));
}

/** `static` lets the processor keep a context that it has read. */
async function documentLoader(url: string) {
  const document = contexts.get(url);
  if (document === undefined) throw new RangeError(`context not allowed: ${url}`);
  return { documentUrl: url, document, contextUrl: null, tag: 'static' as const };
}
