import { createMiddleware } from 'hono/factory';
import type { Deps } from '../../context.ts';
import { unconditional } from '../../db/writer.ts';
import { tokenHash } from '../../session/sign-in-request.ts';
import { findToken, touchToken } from '../scim-tokens/store.ts';
import { finishParts } from '../unfinished-parts/finish.ts';
import type { ScimEnv } from './env.ts';
import { ScimRefusal } from './refusal.ts';

const minute = 60_000;
const hour = 60 * minute;

/** Requests a minute for one token: more than a system of accounts sends, less than what would keep others waiting. */
export const mostPerMinute = 3000;

/** Finds the organisation whose token this is, and notes at most once an hour that it was used. */
export function provisioners(deps: Deps) {
  const within = limiter();
  return createMiddleware<ScimEnv>(async (c, next) => {
    const [, secret] = /^Bearer +([\w-]{20,200})$/i.exec(c.req.header('Authorization') ?? '') ?? [];
    const token = secret ? await findToken(deps.db, await tokenHash(secret)) : undefined;
    if (!token) throw new ScimRefusal(401, 'Dit token is er niet, of het is ingetrokken. Maak een nieuw.');
    const now = deps.now().getTime();
    const wait = within(token.id, now);
    if (wait > 0) throw new ScimRefusal(429, 'Dit zijn veel verzoeken. Probeer het zo opnieuw.', { retryAfter: wait });
    if (token.usedAt === null || now - Date.parse(token.usedAt) >= hour)
      await unconditional(deps.db.write([touchToken(deps.db, token.id, new Date(now).toISOString())]));
    const { id, organisationId: organisation, invites } = token;
    await finishParts(deps, organisation);
    c.set('caller', { actor: { kind: 'provisioner', organisation, token: id, invites }, origin: c.var.origin });
    await next();
  });
}

/** Answers how many seconds a token has to wait; 0 where it may go on. */
function limiter() {
  const windows = new Map<string, { from: number; used: number }>();
  return (token: string, now: number): number => {
    const current = windows.get(token);
    if (!current || now - current.from >= minute) {
      windows.set(token, { from: now, used: 1 });
      return 0;
    }
    current.used += 1;
    return current.used > mostPerMinute ? Math.ceil((current.from + minute - now) / 1000) : 0;
  };
}
