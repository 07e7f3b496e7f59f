import { subtle } from './subtle.ts';

/** How an address stands in a badge: lower case, with a salt of at least 128 random bits (Open Badges 3.0, IdentityHash). */
export async function hashAddress(address: string, salt: string): Promise<string> {
  const text = new TextEncoder().encode(address.trim().toLowerCase() + salt);
  const digest = new Uint8Array(await subtle.digest('SHA-256', text));
  return `sha256$${Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
