import { retentionDays } from '#domain/retention';
import type { Deps } from '../context.ts';
import { unconditional } from '../db/writer.ts';
import { forgetFirst } from '../idempotency/store.ts';
import { dropSessions, dropSignInRequests, emptyAudit } from './store.ts';

const day = 24 * 60 * 60_000;

/** Who signed in and out, and the moments at which somebody learned: kept longer, those would track a person at work. */
const accessLog = [
  'sign-in-requested',
  'address-requested',
  'signed-in',
  'signed-out',
  'signed-out-everywhere',
  'profile-saved',
  'reflections-saved',
  'lesson-completions-saved',
  'device-imported',
  'attempt-started',
  'attempt-submitted',
  'instruction-read',
  'reminders-set',
];

/** Forgets what has passed its term. Meant to run every hour; what it forgets is written nowhere else. */
export async function forgetExpired(deps: Pick<Deps, 'db' | 'now'>): Promise<void> {
  const { db } = deps;
  const before = (days: number) => new Date(deps.now().getTime() - days * day).toISOString();
  await unconditional(
    db.write([
      dropSignInRequests(db, before(retentionDays.passing)),
      dropSessions(db, before(retentionDays.passing)),
      forgetFirst(db, before(retentionDays.passing)),
      emptyAudit(db, before(retentionDays.accessLog), accessLog),
      emptyAudit(db, before(retentionDays.administration)),
    ]),
  );
}
