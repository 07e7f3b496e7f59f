import type { Database } from '../db/client.ts';
import { recent } from '../recent.ts';
import { endsAt, type Session } from './session.ts';
import { tokenHash } from './sign-in-request.ts';
import { liveSession } from './store.ts';

interface Known {
  session: Session;
  readAt: number;
}

const memories = new WeakMap<Database, ReturnType<typeof recent<Known>>>();
const mostSessions = 5000;

/** Milliseconds. So long may a session that another process ended still be taken for alive here. */
export const rememberedFor = 5000;

/** The live session with this token. Somebody at work sends many requests in a row, and they need one look-up. */
export async function sessionOf(db: Database, token: string, now: Date): Promise<Session | undefined> {
  const memory = memories.get(db) ?? recent<Known>(mostSessions);
  memories.set(db, memory);
  const known = memory.get(token);
  const age = known ? now.getTime() - known.readAt : rememberedFor;
  if (known && age < rememberedFor && endsAt(known.session) > now) return known.session;
  const session = await liveSession(db, await tokenHash(token), now);
  if (session) memory.set(token, { session, readAt: now.getTime() });
  return session;
}

/** To be called once sessions have been ended, or roles changed: this process then looks them all up anew. */
export function forgetRemembered(db: Database): void {
  memories.delete(db);
}
