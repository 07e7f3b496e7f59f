import type { OwnReport } from '../../client/account.ts';
import '../../styles/question-queue.css';
import { dayOf } from '#domain/dutch-date';
import { accountText } from '../../text/account.ts';
import { Markdown } from '../text/Markdown.tsx';

const text = accountText.reports;

/** What the learner reported about questions, each with its answer. */
export function OwnReports({ reports }: { reports: readonly OwnReport[] }) {
  return (
    <section class="stack">
      <h2>{text.title}</h2>
      {reports.length === 0 && <p>{text.none}</p>}
      {reports.length > 0 && (
        <ul class="ruled">
          {reports.map(({ id, stem, remark, reportedAt, answer, answeredAt }) => (
            <li key={id} class="stack report">
              <p class="medium quiet">{text.reportedOn(dayOf(reportedAt))}</p>
              <div class="quoted medium">
                <Markdown text={stem} />
              </div>
              <p>
                <b>{text.remark}:</b> {remark}
              </p>
              {answer && answeredAt ? (
                <p class="utrecht-alert utrecht-alert--info">
                  <b>{text.answer(dayOf(answeredAt))}:</b> {answer}
                </p>
              ) : (
                <p class="quiet">{text.open}</p>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
