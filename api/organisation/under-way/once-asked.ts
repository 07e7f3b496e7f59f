import type { Database } from '../../db/client.ts';
import { inTime, underWay, type Waiting } from './wait.ts';

interface Asked<T> {
  outcome: Promise<PromiseSettledResult<T>>;
  settledAt?: number;
}

/** An outcome that nobody came back for is forgotten after so many milliseconds. */
const keptFor = 60_000;

/**
 * Work that is done once for who asks it again while it is under way, and whose outcome waits for them.
 * Its key names all that it depends on, and who asks it. Throws `under-way` where it takes long.
 */
export function onceAsked<T>() {
  const asked = new WeakMap<Database, Map<string, Asked<T>>>();
  return async (deps: Waiting, organisation: string, key: string, work: () => Promise<T>): Promise<T> => {
    const own = asked.get(deps.db) ?? new Map<string, Asked<T>>();
    asked.set(deps.db, own);
    forgetOld(own);
    const mine = own.get(key) ?? started(work);
    own.set(key, mine);
    const ready = await inTime(deps.patience, mine.outcome);
    if (!ready) throw underWay(deps.db, organisation);
    if (own.get(key) === mine) own.delete(key);
    if (ready.value.status === 'rejected') throw ready.value.reason;
    return ready.value.value;
  };
}

function started<T>(work: () => Promise<T>): Asked<T> {
  const asked: Asked<T> = {
    outcome: Promise.allSettled([work()]).then(([outcome]) => {
      asked.settledAt = performance.now();
      return outcome;
    }),
  };
  return asked;
}

function forgetOld(own: Map<string, Asked<unknown>>): void {
  for (const [key, { settledAt }] of own)
    if (settledAt !== undefined && performance.now() - settledAt > keptFor) own.delete(key);
}
