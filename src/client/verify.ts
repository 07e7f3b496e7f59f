import { issuerDid } from '#domain/verification/did';
import { readDidDocument } from '#domain/verification/issuer';
import { isObject } from '#domain/verification/json';
import { says } from '#domain/verification/sentences';
import { type Surroundings, type Verification, verifyBadge } from '#domain/verification/verify';

/** What came of reading a public address of this site. */
export type Read = { kind: 'read'; value: unknown } | { kind: 'absent' } | { kind: 'unreachable' };

/** This site as the verifier sees it. It is only read: nothing of a badge is ever sent anywhere. */
export interface Site {
  origin: string;
  read(path: string): Promise<Read>;
}

/**
 * Checks a file, a pasted badge, or a pasted link to a badge that is shared on this site. It weighs some 40 kB:
 * load this file with import() once somebody has something to check.
 * @param address compared on this device, never sent
 */
export async function verify(
  input: Uint8Array | string,
  address?: string,
  site: Site = thisSite(),
): Promise<Verification> {
  const found = typeof input === 'string' ? await behindLink(input.trim(), site) : input;
  if (typeof found === 'object' && 'kind' in found) return found;
  return verifyBadge(found, { now: new Date(), ...(address !== undefined && { address }), ...published(site) });
}

async function behindLink(text: string, site: Site): Promise<string | Extract<Verification, { kind: 'not-a-badge' }>> {
  if (!/^https?:\/\/\S+$/.test(text) || !URL.canParse(text)) return text;
  const { origin, pathname } = new URL(text);
  const publicId = /^\/bewijs\/([\w-]+)\/?$/.exec(pathname)?.[1];
  if (origin !== site.origin) return { kind: 'not-a-badge', says: says.otherSite };
  if (publicId === undefined) return { kind: 'not-a-badge', says: says.notShared };
  const read = await site.read(`/api/v1/public-badges/${publicId}`);
  if (read.kind === 'unreachable') return { kind: 'not-a-badge', says: says.linkUnreachable };
  if (read.kind === 'absent' || !isObject(read.value)) return { kind: 'not-a-badge', says: says.notShared };
  return JSON.stringify(read.value.credential);
}

/** The only issuer that we know is this site; its keys and status lists stand at fixed addresses. */
function published(site: Site): Pick<Surroundings, 'issuer' | 'statusList'> {
  return {
    async issuer(did) {
      const read = await site.read('/.well-known/did.json');
      const document = read.kind === 'read' ? readDidDocument(read.value) : undefined;
      if (document) return document.id === did ? { kind: 'known', document } : { kind: 'unknown' };
      return { kind: did === issuerDid(site.origin) ? 'unreachable' : 'unknown' };
    },
    async statusList(url) {
      if (!URL.canParse(url) || new URL(url).origin !== site.origin) return undefined;
      const read = await site.read(new URL(url).pathname);
      return read.kind === 'read' ? read.value : undefined;
    },
  };
}

/** How long a person waits before we say that it can't be reached. */
const patience = 10_000;

function thisSite(): Site {
  return {
    origin: location.origin,
    async read(path) {
      try {
        const response = await fetch(path, { signal: AbortSignal.timeout(patience) });
        if (response.ok) return { kind: 'read', value: await response.json() };
        return { kind: response.status === 404 || response.status === 400 ? 'absent' : 'unreachable' };
      } catch {
        return { kind: 'unreachable' };
      }
    },
  };
}
