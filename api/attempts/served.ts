import { recent } from '../assessments/recent.ts';
import { type Test, testOfDraw } from '../assessments/test.ts';
import type { Database } from '../db/client.ts';
import { RuleBroken } from '../errors.ts';
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
  const memory = remembered.get(db) ?? recent<Served>(mostAttempts);
  remembered.set(db, memory);
  const key = `${learnerId}/${id}`;
  const known = memory.get(key);
  if (known) return known;
  const { draw, seed, ...row } = await ownAttempt(db, learnerId, id);
  const { assessment, assessmentVersion, continues, startedAt, rules } = row;
  const served = {
    id,
    assessment,
    assessmentVersion,
    continues,
    startedAt,
    rules,
    ...(await testOfDraw(db, seed, draw)),
  };
  memory.set(key, served);
  return served;
}

export async function ownAttempt(db: Database, learnerId: string, id: string): Promise<AttemptRow> {
  const row = await findAttempt(db, id, learnerId);
  if (!row) throw new RuleBroken('not-found', 'Deze toets bestaat niet, of hij is niet van jou.');
  return row;
}
