import { useRef, useState } from 'preact/hooks';
import { questionQueue } from '../../client/question-queue.ts';
import '../../styles/question-queue.css';
import { questionQueueText as text } from '../../text/question-queue.ts';
import { SignedOut } from '../shared/SignedOut.tsx';
import { TroubleNotice } from '../shared/TroubleNotice.tsx';
import { useAnswer } from '../shared/use-answer.ts';
import { QueuedReport } from './QueuedReport.tsx';

/** "Deze vraag klopt niet": what was reported and waits for a trainer's answer. */
export function QuestionQueue() {
  const { answer } = useAnswer(questionQueue);
  const [answered, setAnswered] = useState<string[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);

  if (!answer) return <p role="status">{text.loading}</p>;
  if (answer.kind === 'signed-out') return <SignedOut why={text.signedOut} />;
  if (answer.kind !== 'ok') return <TroubleNotice trouble={answer} again={() => location.reload()} />;
  if (!answer.value) return <p class="utrecht-alert utrecht-alert--info">{text.notTrainer}</p>;

  const waiting = answer.value.filter(({ id }) => !answered.includes(id));
  return (
    <div class="queue stack">
      <h2 ref={heading} tabIndex={-1}>
        {waiting.length === 0 ? text.none : text.waiting(waiting.length)}
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
    </div>
  );
}
