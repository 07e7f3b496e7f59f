import { record } from '../audit.ts';
import type { Caller, Deps } from '../context.ts';
import { unconditional } from '../db/writer.ts';
import { forgetRemembered } from './remembered.ts';
import type { Session } from './session.ts';
import { endSession, endSessionsOf } from './store.ts';

/** Ends this session, or every session of this learner. */
export async function signOut(deps: Deps, by: Caller, session: Session, which: 'this' | 'all'): Promise<void> {
  const now = deps.now();
  const { learnerId, tokenHash } = session;
  const ended =
    which === 'this'
      ? endSession(deps.db, tokenHash, now.toISOString())
      : endSessionsOf(deps.db, learnerId, now.toISOString());
  const action = which === 'this' ? 'signed-out' : 'signed-out-everywhere';
  await unconditional(deps.db.write([ended], [record(now, by, action, { kind: 'learner', id: learnerId })]));
  forgetRemembered(deps.db);
}
