import { type Credential, credentialContext, type Signed, type StatusEntry } from '#domain/open-badge';
import { encodeList, listLength } from '#domain/verification/bitstring';

/** How long a list counts after it was signed: who checks has news that is at most this old. */
const minutesValid = 60;

export type StatusList = Credential & {
  issuer: string;
  credentialSubject: { id: string; type: 'BitstringStatusList'; statusPurpose: 'revocation'; encodedList: string };
};
export type SignedStatusList = Signed<StatusList>;

/** Badges of organisations have lists of their own, so that their places can't be those of people's badges. */
export type Holders = 'people' | 'organisations';

/** The unsigned list (W3C Bitstring Status List 1.0) in which the badges at these places are revoked. */
export async function statusList(
  baseUrl: string,
  issuer: string,
  number: number,
  revoked: readonly number[],
  at: Date,
  of: Holders = 'people',
): Promise<StatusList> {
  const id = statusListUrl(baseUrl, number, of);
  return {
    '@context': [credentialContext],
    id,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer,
    validFrom: at.toISOString(),
    validUntil: new Date(at.getTime() + minutesValid * 60_000).toISOString(),
    credentialSubject: {
      id: `${id}#list`,
      type: 'BitstringStatusList',
      statusPurpose: 'revocation',
      encodedList: await encodeList(revoked),
    },
  };
}

/** Where a badge finds its bit. A status index counts through all lists; each list holds 131,072 of them. */
export function statusEntry(baseUrl: string, statusIndex: number, of: Holders = 'people'): StatusEntry {
  const list = statusListUrl(baseUrl, listOf(statusIndex), of);
  const place = String(statusIndex % listLength);
  return {
    id: `${list}#${place}`,
    type: 'BitstringStatusListEntry',
    statusPurpose: 'revocation',
    statusListIndex: place,
    statusListCredential: list,
  };
}

/**
 * A place for a new badge, spread evenly by the digest of its random id, so that neighbours tell nothing.
 * A new list begins once the last is half full: then two draws are enough on average.
 */
export async function drawStatusIndex(badgeId: string, badges: number, draw: number): Promise<number> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`status:${draw}:${badgeId}`));
  return statusIndexBase(badges) + (new DataView(digest).getUint32(0) % listLength);
}

/** The first index of the list in which the next badge gets its place. */
export const statusIndexBase = (badges: number) => Math.floor(badges / (listLength / 2)) * listLength;

export const listOf = (statusIndex: number) => Math.floor(statusIndex / listLength) + 1;

const folders = { people: 'status', organisations: 'organisation-status' } as const satisfies Record<Holders, string>;
const statusListUrl = (baseUrl: string, number: number, of: Holders) =>
  `${baseUrl}/credentials/${folders[of]}/${number}`;
