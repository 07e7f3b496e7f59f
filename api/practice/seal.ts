import { base64urlnopad } from '@scure/base';

const purpose = new TextEncoder().encode('ai-geletterd practice test');
const nonceLength = 12;

/** Locks a text so that a browser can keep it for us without reading or changing it (AES-256-GCM). */
export async function seal(secret: Uint8Array, text: string): Promise<string> {
  const nonce = crypto.getRandomValues(new Uint8Array(nonceLength));
  const locked = await crypto.subtle.encrypt(cipher(nonce), await keyFrom(secret), new TextEncoder().encode(text));
  return base64urlnopad.encode(new Uint8Array([...nonce, ...new Uint8Array(locked)]));
}

/** The text again; undefined where it was not sealed by this server, or was changed since. */
export async function unseal(secret: Uint8Array, sealed: string): Promise<string | undefined> {
  try {
    const bytes = Uint8Array.from(base64urlnopad.decode(sealed));
    const [nonce, locked] = [bytes.slice(0, nonceLength), bytes.slice(nonceLength)];
    return new TextDecoder().decode(await crypto.subtle.decrypt(cipher(nonce), await keyFrom(secret), locked));
  } catch {
    return undefined;
  }
}

const cipher = (iv: Uint8Array<ArrayBuffer>) => ({ name: 'AES-GCM', iv });

/** A key for this purpose only, so that what is sealed here opens nothing elsewhere. */
async function keyFrom(secret: Uint8Array): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey('raw', Uint8Array.from(secret), 'HKDF', false, ['deriveKey']);
  const derivation = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(32), info: purpose };
  const kind = { name: 'AES-GCM', length: 256 };
  return crypto.subtle.deriveKey(derivation, material, kind, false, ['encrypt', 'decrypt']);
}
