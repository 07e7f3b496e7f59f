import { isOfficeHour } from '#domain/organisation/reminder-day';
import type { Deps } from '../../context.ts';
import { remindDue } from './plan.ts';

const by = { actor: { kind: 'system' }, origin: 'reminders' } as const;
const busy = new WeakSet<Deps['db']>();

/** Meant to run every hour: a mail that nobody waits for comes on a working day, and one round ends before the next begins. */
export async function remindInOfficeHours(deps: Deps): Promise<void> {
  if (busy.has(deps.db) || !isOfficeHour(deps.now())) return;
  busy.add(deps.db);
  try {
    await remindDue(deps, by);
  } finally {
    busy.delete(deps.db);
  }
}
