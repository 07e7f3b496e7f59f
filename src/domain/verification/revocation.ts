import { credentialContext } from '../open-badge.ts';
import { listedBit, listLength } from './bitstring.ts';
import type { DidDocument } from './did.ts';
import { hasInnerContext, issuerOf } from './form.ts';
import { inside, isObject, type JsonObject, list, text } from './json.ts';
import { periodAt } from './period.ts';
import { checkProof } from './signature.ts';

export type Revocation = { kind: 'not-revoked' | 'revoked'; asOf: string } | { kind: 'unknown' };

/** Reads the badge's own bit in the status list that it names, after the list itself was checked. */
export async function checkRevocation(
  credential: JsonObject,
  did: DidDocument,
  now: Date,
  statusList: (url: string) => Promise<unknown>,
): Promise<Revocation> {
  const entry = inside(credential, 'credentialStatus');
  const [url, place] = [text(entry.statusListCredential), text(entry.statusListIndex)];
  if (entry.statusPurpose !== 'revocation' || url === undefined || !/^\d{1,10}$/.test(place ?? ''))
    return { kind: 'unknown' };
  const signed = await statusList(url);
  if (!isObject(signed) || !(await holds(signed, url, did, now))) return { kind: 'unknown' };
  const { encodedList } = inside(signed, 'credentialSubject');
  const asOf = text(signed.validFrom) ?? '';
  try {
    const index = Number(place);
    if (index >= listLength) return { kind: 'unknown' };
    return { kind: (await listedBit(String(encodedList), index)) ? 'revoked' : 'not-revoked', asOf };
  } catch {
    return { kind: 'unknown' };
  }
}

async function holds(signed: JsonObject, url: string, did: DidDocument, now: Date): Promise<boolean> {
  const subject = inside(signed, 'credentialSubject');
  const [context, ...more] = list(signed['@context']);
  const fits =
    context === credentialContext &&
    more.length === 0 &&
    !hasInnerContext(Object.values(signed)) &&
    signed.id === url &&
    issuerOf(signed) === did.id &&
    list(signed.type).includes('BitstringStatusListCredential') &&
    subject.statusPurpose === 'revocation' &&
    signed.validUntil !== undefined &&
    periodAt(now, signed.validFrom, signed.validUntil) === 'running';
  return fits && (await checkProof(signed, did, 'status')) === 'good';
}
