import { servedTo } from '../attempts/served.ts';
import type { Caller, Deps, Person } from '../context.ts';
import type { QuestionReport } from './schema.ts';
import { type ReportRow, reportsOf } from './store.ts';

/** What the learner reported, with the answers that came, newest first. */
export async function ownReports({ db }: Deps, by: Caller<Person>): Promise<QuestionReport[]> {
  const rows = await reportsOf(db, by.actor.id);
  return Promise.all(
    rows.map(async (row) => {
      const { questions } = await servedTo(db, row.learnerId, row.attemptId);
      return reportView(row, questions.find(({ id }) => id === row.question)?.item.stem ?? '');
    }),
  );
}

/** What the learner sees of a report: nothing of the item but what was asked. */
export function reportView(row: ReportRow, stem: string): QuestionReport {
  const { id, attemptId, question, remark, reportedAt, answer, answeredAt } = row;
  const answered = answer !== null && answeredAt !== null && { answer, answeredAt };
  return { id, attempt: attemptId, question, stem, remark, reportedAt, ...answered };
}
