const utf8 = new TextEncoder();

/** SHA-256 in hexadecimal. */
export async function sha256(text: string): Promise<string> {
  return hex(await crypto.subtle.digest('SHA-256', utf8.encode(text)));
}

/** HMAC-SHA-256 in hexadecimal: a digest that only this server can make, for what is short enough to be guessed. */
export async function keyedDigest(secret: Uint8Array, text: string): Promise<string> {
  const key = keys.get(secret) ?? keyFrom(secret);
  keys.set(secret, key);
  return hex(await crypto.subtle.sign('HMAC', await key, utf8.encode(text)));
}

/** Every request needs it, so it is imported once. */
const keys = new WeakMap<Uint8Array, Promise<CryptoKey>>();

const keyFrom = (secret: Uint8Array) =>
  crypto.subtle.importKey('raw', new Uint8Array(secret), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);

function hex(bytes: ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
