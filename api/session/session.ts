import { sessionHours } from '#domain/retention';
import type { Grant } from '../learners/store.ts';

/** A session that is alive, as the middleware found it. */
export interface Session {
  tokenHash: string;
  learnerId: string;
  grants: Grant[];
  createdAt: string;
  seenAt: string;
  /** True once this person's roles have changed since the token was given. */
  mustRenew: boolean;
}

const minute = 60_000;
const hour = 60 * minute;

/** ASVS 5.0, 7.3: an idle limit and an absolute limit. */
export const lifetimes = {
  idle: sessionHours.idle * hour,
  absolute: sessionHours.most * hour,
  touchEvery: minute,
  /** How long requests that were under way may still carry the token before. */
  previous: minute,
} as const;

/** When the session ends if nothing more happens. */
export function endsAt({ createdAt, seenAt }: Pick<Session, 'createdAt' | 'seenAt'>): Date {
  return new Date(Math.min(Date.parse(seenAt) + lifetimes.idle, Date.parse(createdAt) + lifetimes.absolute));
}

/** True once so much time has passed that the use of the session is worth a write. */
export function needsTouch({ seenAt }: Pick<Session, 'seenAt'>, now: Date): boolean {
  return now.getTime() - Date.parse(seenAt) >= lifetimes.touchEvery;
}
