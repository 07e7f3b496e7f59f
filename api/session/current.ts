import { createMiddleware } from 'hono/factory';
import type { Deps } from '../context.ts';
import { membershipOf } from '../organisation/members/store.ts';
import { orSayHowFar } from '../organisation/under-way/wait.ts';
import { finishParts } from '../organisation/unfinished-parts/finish.ts';
import type { ApiEnv } from '../router.ts';
import { readSessionCookie, setSessionCookie } from './cookie.ts';
import { sessionOf } from './remembered.ts';
import { renewed } from './renew.ts';
import { needsTouch } from './session.ts';
import { touchSession } from './store.ts';

/** Finds the session that the cookie names, renews it after a change of roles, and notes at most once a minute that it was used. */
export function withSession(deps: Deps) {
  return createMiddleware<ApiEnv>(async (c, handle) => {
    const token = readSessionCookie(c, deps);
    const now = deps.now();
    const known = token ? await sessionOf(deps.db, token, now) : undefined;
    const { session, token: next } = token && known ? await renewed(deps, known, token) : {};
    if (session && needsTouch(session, now)) {
      session.seenAt = now.toISOString();
      await deps.db.write([touchSession(deps.db, session.tokenHash, session.seenAt)]);
    }
    c.set('session', session);
    c.set('membershipIn', async (organisation) => {
      const found = session && (await membershipOf(deps.db, session.learnerId, organisation));
      // Who is not in it does not hear that an organisation is at work.
      if (!found) return undefined;
      const wereThere = await orSayHowFar(deps, organisation, finishParts(deps, organisation));
      return wereThere ? membershipOf(deps.db, session.learnerId, organisation) : found;
    });
    await handle();
    if (next && !c.res.headers.has('Set-Cookie')) setSessionCookie(c, deps, next);
  });
}
