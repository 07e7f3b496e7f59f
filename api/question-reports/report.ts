import { servedTo } from '../attempts/served.ts';
import { record } from '../audit.ts';
import type { Caller, Deps, Person } from '../context.ts';
import { RuleBroken } from '../errors.ts';
import { reportView } from './own.ts';
import type { QuestionReport, ReportInput } from './schema.ts';
import { addReport, mustBeWithin } from './store.ts';

const day = 24 * 60 * 60_000;
const perDay = 50;

/**
 * "Deze vraag klopt niet": about any question of one's own attempt, open or handed in.
 * Not about a practice test, for of that nothing is kept to which an answer could come back.
 */
export async function reportQuestion(deps: Deps, by: Caller<Person>, input: ReportInput): Promise<QuestionReport> {
  const { db } = deps;
  const learnerId = by.actor.id;
  const served = await servedTo(db, learnerId, input.attempt);
  const asked = served.questions.find(({ id }) => id === input.question);
  if (!asked) throw new RuleBroken('not-found', 'Deze vraag hoort niet bij deze toets.');
  const now = deps.now();
  const report = {
    id: deps.newId(),
    learnerId,
    attemptId: input.attempt,
    question: input.question,
    itemId: asked.item.id,
    itemVersion: asked.item.version,
    remark: input.remark,
    reportedAt: now.toISOString(),
    answer: null,
    answeredAt: null,
  };
  const since = new Date(now.getTime() - day).toISOString();
  const written = await db.write(
    [addReport(db, report), mustBeWithin(db, learnerId, since, perDay)],
    [record(now, by, 'question-reported', { kind: 'question-report', id: report.id })],
  );
  if (written.kind === 'refused') {
    const sentence = 'Je hebt vandaag al heel veel vragen gemeld. Dank je wel; morgen kan het weer.';
    throw new RuleBroken('too-many', sentence, { retryAfter: day / 1000 });
  }
  return reportView(report, asked.item.stem);
}
