import type { Deps } from '../context.ts';
import { unconditional } from '../db/writer.ts';
import { forgetFirst } from '../idempotency/store.ts';
import { dropSessions, dropSignInRequests, emptyAudit } from './store.ts';

const day = 24 * 60 * 60_000;

/** How long things are kept that nobody asks for any more, in days. The access log is who signed in and out. */
export const terms = { passing: 1, accessLog: 90, administration: 3 * 365 } as const;
const accessLog = ['sign-in-requested', 'signed-in', 'signed-out', 'signed-out-everywhere'];

/** Forgets what has passed its term. Meant to run every hour; what it forgets is written nowhere else. */
export async function forgetExpired(deps: Pick<Deps, 'db' | 'now'>): Promise<void> {
  const { db } = deps;
  const before = (days: number) => new Date(deps.now().getTime() - days * day).toISOString();
  await unconditional(
    db.write([
      dropSignInRequests(db, before(terms.passing)),
      dropSessions(db, before(terms.passing)),
      forgetFirst(db, before(terms.passing)),
      emptyAudit(db, before(terms.accessLog), accessLog),
      emptyAudit(db, before(terms.administration)),
    ]),
  );
}
