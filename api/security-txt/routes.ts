import { Hono } from 'hono';
import type { Deps } from '../context.ts';
import type { ApiEnv } from '../router.ts';

/** Under a year (RFC 9116, section 2.5.5). It counts from each request: a server that runs vouches for its contact. */
const daysValid = 180;
const day = 24 * 60 * 60_000;

/** Where people report a weakness (RFC 9116). It stands outside the API, at a fixed address. */
export function securityTxtRoutes({ baseUrl, contact, now }: Pick<Deps, 'baseUrl' | 'contact' | 'now'>) {
  return new Hono<ApiEnv>({ strict: true }).get('/.well-known/security.txt', (c) => {
    const expires = new Date(now().getTime() + daysValid * day);
    const lines = [
      `Contact: mailto:${contact}`,
      `Expires: ${expires.toISOString()}`,
      'Preferred-Languages: nl, en',
      `Canonical: ${baseUrl}/.well-known/security.txt`,
    ];
    return c.text(`${lines.join('\n')}\n`);
  });
}
