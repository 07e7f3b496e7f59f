import { signInMinutes } from '#domain/retention';
import type { Deps } from '../context.ts';
import { keyedDigest, sha256 } from '../digests.ts';

const minute = 60_000;

export const validFor = signInMinutes * minute;
export const mostTries = 5;

/** Per address few, for it is somebody's letterbox; per network many, for a whole ministry shares one. */
export const limits = { window: 60 * minute, perAddress: 5, perNetwork: 300 } as const;

/** The mail link as an issuer of identities: a person's key is (iss, sub). */
export const mailIssuer = 'mail';

/** Eight digits out of 256 random bits: easy to type, and no letters that look alike. */
export async function codeFrom(secret: string): Promise<string> {
  const bits = BigInt(`0x${(await sha256(`code:${secret}`)).slice(0, 16)}`);
  return String(bits % 100_000_000n).padStart(8, '0');
}

/** What a person types: spaces and hyphens don't matter. */
export const plainCode = (typed: string) => typed.replace(/[\s-]/g, '');

/** A code is short enough to be guessed from a plain hash, hence the key; and it is tied to its request. */
export const codeHash = (deps: Deps, id: string, code: string) => keyedDigest(deps.secret, `code:${id}:${code}`);
export const tokenHash = (token: string) => sha256(token);

/** What is mailed to add an address to an account works for that account alone, and never opens a session. */
export const ownedSecret = (secret: string, owner?: string) => (owner === undefined ? secret : `${owner}:${secret}`);
