import type { Caller, Deps, Person } from '../context.ts';
import type { Attempt, AttemptSummary } from './schema.ts';
import { asServed, ownAttempt } from './served.ts';
import { answeredCounts, answersOf, attemptsOf } from './store.ts';
import { attemptHead, attemptView } from './view.ts';

/** An attempt with what was saved, to go on with on any device. */
export async function readAttempt({ db, catalogue }: Deps, by: Caller<Person>, id: string): Promise<Attempt> {
  const row = await ownAttempt(db, by.actor.id, id);
  const served = await asServed(db, row);
  return attemptView(catalogue, row, served, await answersOf(db, id));
}

/** All attempts of the learner, newest first. */
export async function listAttempts({ db, catalogue }: Deps, by: Caller<Person>): Promise<AttemptSummary[]> {
  const rows = await attemptsOf(db, by.actor.id);
  const answered = await answeredCounts(db, by.actor.id);
  return rows.toReversed().map((row) => ({
    ...attemptHead(catalogue, row),
    questions: row.draw.length,
    answered: answered.get(row.id) ?? 0,
    cells: [...new Set(row.draw.map(({ cell }) => cell))],
  }));
}
