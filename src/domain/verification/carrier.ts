import { fromBase64Url } from './did.ts';
import { isObject, type JsonObject, parseJson } from './json.ts';
import { pngText } from './png.ts';
import { says } from './sentences.ts';

/** A credential as it was found: with its proof inside, or as a compact JWT. */
export type Carried =
  | { kind: 'credential'; credential: JsonObject }
  | { kind: 'jwt'; credential: JsonObject; header: JsonObject; signed: string; signature: string }
  | { kind: 'not-a-badge'; says: string };

const largest = 5 * 1024 * 1024;

/** Finds the badge in a file or in pasted text: JSON, a JWT, or an SVG or PNG with a badge in it. */
export function readCarrier(input: Uint8Array | string): Carried {
  if (input.length > largest) return refused(says.tooLarge);
  if (typeof input === 'string') return readText(input);
  const png = pngText(input, 'openbadgecredential');
  if (png.kind === 'text') return readText(png.text);
  if (png.kind === 'none') return refused(says.pictureWithoutBadge);
  return readText(new TextDecoder().decode(input));
}

function readText(source: string): Carried {
  const trimmed = source.replace(/^\uFEFF/, '').trim();
  if (trimmed === '') return refused(says.empty);
  if (trimmed.startsWith('<')) return readSvg(trimmed);
  if (trimmed.startsWith('{')) return readJson(trimmed);
  if (/^[\w-]+\.[\w-]+\.[\w-]+$/.test(trimmed)) return readJwt(trimmed);
  return refused(says.notABadge);
}

function readJson(source: string): Carried {
  const credential = parseJson(source);
  if (!isObject(credential)) return refused(says.brokenJson);
  if (JSON.stringify(credential['@context'] ?? '').includes('openbadges/v2')) return refused(says.olderBadge);
  return { kind: 'credential', credential };
}

/** Open Badges 3.0, section 5.3.2: a JWT stands in the attribute `verify`, a credential with a proof in the element. */
function readSvg(source: string): Carried {
  const element = /<openbadges:credential\b([^>]*?)(?:\/>|>([\s\S]*?)<\/openbadges:credential>)/.exec(source);
  if (!element) return refused(/<svg[\s>]/.test(source) ? says.pictureWithoutBadge : says.notABadge);
  const jwt = /\bverify="([^"]*)"/.exec(element[1] ?? '')?.[1];
  const body = (element[2] ?? '').trim();
  const inner = body.startsWith('<![CDATA[') ? body.slice(9, body.lastIndexOf(']]>')) : body;
  const carried = jwt || inner.trim();
  return carried.startsWith('<') ? refused(says.notABadge) : readText(carried);
}

function readJwt(source: string): Carried {
  const [header = '', payload = '', signature = ''] = source.split('.');
  const [decodedHeader, credential] = [decoded(header), decoded(payload)];
  if (!isObject(decodedHeader) || !isObject(credential)) return refused(says.notABadge);
  return { kind: 'jwt', credential, header: decodedHeader, signed: `${header}.${payload}`, signature };
}

function decoded(part: string): unknown {
  try {
    return parseJson(new TextDecoder().decode(fromBase64Url(part)));
  } catch {
    return undefined;
  }
}

const refused = (sentence: string): Carried => ({ kind: 'not-a-badge', says: sentence });
