import type { Outcome } from '../../client/api.ts';
import type { Session } from '../../client/session.ts';
import { apiText } from '../../text/api.ts';

/** A session that has ended is trouble for who needs one. */
export function stillSignedIn(session: Outcome<Session>): Outcome<Session> {
  if (session.kind !== 'ok' || session.value.signedIn) return session;
  return { kind: 'signed-out', message: apiText.signedOut };
}
