import { useRef, useState } from 'preact/hooks';
import { type QueuePage, questionQueue } from '../../client/question-queue.ts';
import '../../styles/question-queue.css';
import { questionQueueText as text } from '../../text/question-queue.ts';
import { TroubleNotice } from '../shared/TroubleNotice.tsx';
import { useAnswer } from '../shared/use-answer.ts';
import { useTask } from '../shared/use-task.ts';
import { ForTrainers } from './ForTrainers.tsx';
import { QueuedReport } from './QueuedReport.tsx';

/** "Deze vraag klopt niet": what was reported and waits for a trainer's answer. */
export function QuestionQueue() {
  const { answer } = useAnswer(() => questionQueue());
  return (
    <ForTrainers answer={answer} text={text}>
      {(page) => <Queue first={page} />}
    </ForTrainers>
  );
}

function Queue({ first }: { first: QueuePage }) {
  const [{ reports, next }, setPage] = useState(first);
  const [answered, setAnswered] = useState<string[]>([]);
  const { busy, trouble, run } = useTask();
  const heading = useRef<HTMLHeadingElement>(null);
  const waiting = reports.filter(({ id }) => !answered.includes(id));

  function more() {
    void run(
      () => questionQueue(next),
      (page) => page && setPage({ ...page, reports: [...reports, ...page.reports] }),
    );
  }

  return (
    <div class="queue stack">
      <h2 ref={heading} tabIndex={-1}>
        {waiting.length === 0 && !next ? text.none : text.waiting(waiting.length, next !== undefined)}
      </h2>
      <p role="status">{answered.length > 0 && text.sent}</p>
      <ul class="ruled">
        {waiting.map((report) => (
          <li key={report.id}>
            <QueuedReport
              report={report}
              done={() => {
                setAnswered([...answered, report.id]);
                heading.current?.focus();
              }}
            />
          </li>
        ))}
      </ul>
      {next && (
        <button class="nl-button nl-button--secondary" type="button" aria-disabled={busy} onClick={more}>
          {busy ? text.loadingMore : text.more}
        </button>
      )}
      <TroubleNotice trouble={trouble} />
    </div>
  );
}
