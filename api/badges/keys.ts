import * as z from 'zod';
import { type KeyUse, keyUses } from '#domain/verification/did';

const Ed25519Jwk = z.strictObject({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: z.string(),
  d: z.string().optional(),
});
const P256Jwk = z.strictObject({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: z.string(),
  y: z.string(),
  d: z.string().optional(),
});

/** A key of the issuer. `next` is published before it signs; `retired` has lost its private part and still verifies. */
const IssuerKey = z
  .strictObject({
    name: z.string().regex(/^(di|jwt|status)-\d{4}-\d{2}(-\d+)?$/, 'een sleutel heet bijvoorbeeld di-2026-11'),
    use: z.enum(['badge', 'jwt', 'status']),
    state: z.enum(['next', 'current', 'retired']),
    retiredOn: z.iso.date().optional(),
    jwk: z.discriminatedUnion('kty', [Ed25519Jwk, P256Jwk]),
  })
  .refine(({ name, use }) => name.startsWith(`${keyUses[use]}-`), 'de naam past niet bij het gebruik')
  .refine(
    ({ use, jwk }) => (use === 'jwt') === (jwk.kty === 'EC'),
    'jwt vraagt een P-256-sleutel, badge en status een Ed25519-sleutel',
  )
  .refine(({ state, jwk }) => state === 'retired' || jwk.d !== undefined, 'het geheime deel (d) ontbreekt');
export type IssuerKey = z.infer<typeof IssuerKey>;

const uses = ['badge', 'jwt', 'status'] as const satisfies readonly KeyUse[];

export const KeySet = z
  .strictObject({ keys: z.array(IssuerKey) })
  .refine(
    ({ keys }) => new Set(keys.map(({ name }) => name)).size === keys.length,
    'twee sleutels hebben dezelfde naam',
  )
  .refine(
    ({ keys }) => uses.every((use) => keys.filter((key) => key.use === use && key.state === 'current').length === 1),
    {
      error: 'voor badge, jwt en status moet er elk precies één sleutel met state "current" zijn',
    },
  );
export type KeySet = z.infer<typeof KeySet>;

export type ReadKeys = { kind: 'keys'; keys: KeySet } | { kind: 'faults'; faults: string[] };

/** Reads a key set as it is kept in a file or setting; a fault never repeats what a key holds. */
export function readKeySet(text: string): ReadKeys {
  const read = KeySet.safeParse(parsed(text));
  if (read.success) return { kind: 'keys', keys: read.data };
  const faults = read.error.issues.map(({ path, message, code }) => {
    const where = path.length > 0 ? `${path.join('.')}: ` : '';
    return `${where}${code === 'custom' || code === 'invalid_format' ? message : 'heeft niet de goede vorm'}`;
  });
  return { kind: 'faults', faults };
}

/** For each use a key that signs and the one that comes after it. */
export async function newKeySet(today: string): Promise<KeySet> {
  const keys: IssuerKey[] = [];
  for (const use of uses) {
    keys.push(await newKey(keys, use, 'current', today));
    keys.push(await newKey(keys, use, 'next', today));
  }
  return { keys };
}

/**
 * The published next key starts to sign, the one that signed retires without its private part, and a new next is made.
 * A retired key goes once the last badge that it signed has expired.
 */
export async function rotated(set: KeySet, use: KeyUse, today: string, keepMonths = 25): Promise<KeySet> {
  const kept = set.keys
    .filter(({ retiredOn }) => retiredOn === undefined || monthsBetween(retiredOn, today) < keepMonths)
    .map((key) => (key.use === use ? moved(key, today) : key));
  const keys = kept.some((key) => key.use === use && key.state === 'current')
    ? kept
    : [...kept, await newKey(kept, use, 'current', today)];
  return { keys: [...keys, await newKey(keys, use, 'next', today)] };
}

function moved(key: IssuerKey, today: string): IssuerKey {
  if (key.state === 'next') return { ...key, state: 'current' };
  const { d: _private, ...jwk } = key.jwk;
  return key.state === 'current' ? { ...key, state: 'retired', retiredOn: today, jwk } : key;
}

async function newKey(
  taken: readonly IssuerKey[],
  use: KeyUse,
  state: IssuerKey['state'],
  today: string,
): Promise<IssuerKey> {
  const algorithm = use === 'jwt' ? { name: 'ECDSA', namedCurve: 'P-256' } : 'Ed25519';
  const pair = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  if (!('privateKey' in pair)) throw new TypeError('no key pair was made');
  const { kty, crv, x, y, d } = await crypto.subtle.exportKey('jwk', pair.privateKey);
  const jwk = { kty, crv, x, d, ...(use === 'jwt' && { y }) };
  return IssuerKey.parse({ name: freeName(taken, `${keyUses[use]}-${today.slice(0, 7)}`), use, state, jwk });
}

function freeName(taken: readonly IssuerKey[], base: string, serial = 1): string {
  const name = serial === 1 ? base : `${base}-${serial}`;
  return taken.some((key) => key.name === name) ? freeName(taken, base, serial + 1) : name;
}

function monthsBetween(from: string, to: string): number {
  const month = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  return month(to) - month(from);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
