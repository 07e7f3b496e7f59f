import { type Test, testOfDraw } from '../assessments/test.ts';
import type { Database } from '../db/client.ts';
import { RuleBroken } from '../errors.ts';
import { recent } from '../recent.ts';
import { type AttemptRow, findAttempt } from './store.ts';

/** What never changes about an attempt. Whether it was submitted does, and is asked of the database. */
export interface Served
  extends Test,
    Pick<AttemptRow, 'id' | 'assessment' | 'assessmentVersion' | 'continues' | 'startedAt' | 'rules'> {}

const remembered = new WeakMap<Database, ReturnType<typeof recent<Served>>>();
const mostAttempts = 2000;

/**
 * The learner's own attempt with the items that were served, mostly from memory.
 * @throws RuleBroken not-found, also where it is somebody else's
 */
export async function servedTo(db: Database, learnerId: string, id: string): Promise<Served> {
  return memoryOf(db).get(`${learnerId}/${id}`) ?? asServed(db, await ownAttempt(db, learnerId, id));
}

/** The same for an attempt that has been read already. */
export async function asServed(db: Database, row: AttemptRow): Promise<Served> {
  const key = `${row.learnerId}/${row.id}`;
  const known = memoryOf(db).get(key);
  if (known) return known;
  const { id, assessment, assessmentVersion, continues, startedAt, rules, seed, draw } = row;
  const served = {
    id,
    assessment,
    assessmentVersion,
    continues,
    startedAt,
    rules,
    ...(await testOfDraw(db, seed, draw)),
  };
  memoryOf(db).set(key, served);
  return served;
}

export async function ownAttempt(db: Database, learnerId: string, id: string): Promise<AttemptRow> {
  const row = await findAttempt(db, id, learnerId);
  return row ?? notFound();
}

export function notFound(): never {
  throw new RuleBroken('not-found', 'Deze toets bestaat niet, of hij is niet van jou.');
}

function memoryOf(db: Database) {
  const memory = remembered.get(db) ?? recent<Served>(mostAttempts);
  remembered.set(db, memory);
  return memory;
}
