import { record } from '../audit.ts';
import type { Caller, Deps, Person } from '../context.ts';
import { mustHaveChanged } from '../db/writer.ts';
import { RuleBroken } from '../errors.ts';
import { queuedView } from './queue.ts';
import type { QueuedReport } from './schema.ts';
import { answerReport, findReport } from './store.ts';

/** A trainer's answer to a report; it shows in the learner's own list. */
export async function answerQuestionReport(
  { db, now }: Deps,
  by: Caller<Person>,
  { id, answer }: { id: string; answer: string },
): Promise<QueuedReport> {
  const report = await findReport(db, id);
  if (!report) throw new RuleBroken('not-found', 'Deze melding bestaat niet.');
  const at = now();
  const written = await db.write(
    [answerReport(db, id, answer, at.toISOString()), mustHaveChanged(db.read)],
    [record(at, by, 'question-report-answered', { kind: 'question-report', id })],
  );
  if (written.kind === 'refused') throw new RuleBroken('conflict', 'Deze melding heeft al een antwoord.');
  return queuedView({ ...report, answer, answeredAt: at.toISOString() });
}
