import type { Deps } from '../../context.ts';
import type { Database } from '../../db/client.ts';
import { RuleBroken } from '../../errors.ts';
import { described } from '../../http/problems.ts';
import { howFar } from './how-far.ts';

/** So long, in milliseconds, somebody waits before they hear how far the work is. */
export const patience = 1000;

export type Waiting = Pick<Deps, 'db' | 'patience' | 'log'>;

/**
 * Waits for work that is safe to ask for again.
 * @throws RuleBroken under-way where it takes long: it goes on by itself, and who asks again waits for the same
 */
export async function orSayHowFar<T>(deps: Waiting, organisation: string, work: Promise<T>): Promise<T> {
  const ready = await inTime(deps.patience, work);
  if (ready) return ready.value;
  letItGoOn(deps, work);
  throw underWay(deps.db, organisation);
}

/** Waits for work that counts already, but no longer than somebody does without a word. The rest goes on by itself. */
export async function orLater(deps: Waiting, work: Promise<unknown>): Promise<void> {
  if (!(await inTime(deps.patience, work))) letItGoOn(deps, work);
}

export function underWay(db: Database, organisation: string): RuleBroken {
  const progress = howFar(db, organisation);
  return new RuleBroken('under-way', 'We zijn hier nog mee bezig. Vraag het over een seconde opnieuw.', {
    retryAfter: 1,
    ...(progress && { data: { progress } }),
  });
}

/** What comes of work within so many milliseconds; nothing where it takes longer. */
export async function inTime<T>(most: number, work: Promise<T>): Promise<{ value: T } | undefined> {
  const outcome = work.then((value) => ({ value }));
  if (!Number.isFinite(most)) return outcome;
  const { promise: tooLong, resolve } = Promise.withResolvers<undefined>();
  const timer = setTimeout(resolve, most);
  return Promise.race([outcome, tooLong]).finally(() => clearTimeout(timer));
}

function letItGoOn({ log }: Waiting, work: Promise<unknown>): void {
  work.catch((error: unknown) =>
    log({ level: 'error', event: 'fault-afterwards', ...(error instanceof Error && described(error)) }),
  );
}
