import type { Deps } from '../context.ts';
import { unconditional } from '../db/writer.ts';
import { keyedDigest } from '../digests.ts';
import { forgetRemembered } from './remembered.ts';
import { lifetimes, type Session } from './session.ts';
import { tokenHash } from './sign-in-request.ts';
import { replaceToken } from './store.ts';

/** A session, and the token that the browser is to keep from now on, where that is another than it sent. */
export interface Renewed {
  session: Session;
  token?: string;
}

/**
 * Gives the session of who got or lost a role a new token (ASVS 5.0, 7.2.4).
 * The new one follows from the old one and this server's secret: requests that come at the same time all get the same,
 * and whoever missed the answer gets it again with the next request.
 */
export async function renewed(deps: Deps, session: Session, token: string): Promise<Renewed> {
  const sent = await tokenHash(token);
  const isPrevious = sent !== session.tokenHash;
  if (!isPrevious && !session.mustRenew) return { session };
  const next = await keyedDigest(deps.secret, `session-after:${token}`);
  const hash = await tokenHash(next);
  if (isPrevious) return hash === session.tokenHash ? { session, token: next } : { session };
  const until = new Date(deps.now().getTime() + lifetimes.previous).toISOString();
  await unconditional(deps.db.write([replaceToken(deps.db, sent, hash, until)]));
  forgetRemembered(deps.db);
  return { session: { ...session, tokenHash: hash, mustRenew: false }, token: next };
}
