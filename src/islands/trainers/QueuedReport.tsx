import { useRef, useState } from 'preact/hooks';
import { dayOf } from '#domain/dutch-date';
import { itemAddress } from '../../client/item-statistics.ts';
import { answerReport, type QueuedReport as Report } from '../../client/question-queue.ts';
import { questionQueueText as text } from '../../text/question-queue.ts';
import { TroubleNotice } from '../shared/TroubleNotice.tsx';
import { useTask } from '../shared/use-task.ts';
import { Markdown } from '../text/Markdown.tsx';
import '../../styles/fields.ts';

const shortest = 5;

/** One report: which item in which version, what is wrong with it, and the field for the answer. */
export function QueuedReport({ report: { id, item, remark, reportedAt }, done }: { report: Report; done: () => void }) {
  const { busy, trouble, run } = useTask();
  const [tooShort, setTooShort] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const name = `answer-${id}`;

  function send(event: Event) {
    event.preventDefault();
    const answer = field.current?.value.trim() ?? '';
    setTooShort(answer.length < shortest);
    if (answer.length < shortest) return field.current?.focus();
    void run(() => answerReport(id, answer), done);
  }

  return (
    <form class="stack" onSubmit={send}>
      <h3>
        <code>{item.id}</code> <span class="quiet">{text.version(item.version)}</span>
      </h3>
      <p class="small quiet">{text.reportedOn(dayOf(reportedAt))}</p>
      <div class="quoted medium">
        <Markdown text={item.stem} />
      </div>
      <p>
        <a href={itemAddress(item.id)}>{text.statistics}</a>
      </p>
      <p>
        <b>{text.remark}:</b> {remark}
      </p>
      <div class="field">
        <label for={name}>{text.answer}</label>
        <span id={`${name}-hint`} class="field-hint">
          {text.answerHint}
        </span>
        {tooShort && (
          <span id={`${name}-fault`} class="field-fault" role="alert">
            {text.tooShort}
          </span>
        )}
        <textarea
          class="utrecht-textarea utrecht-textarea--html-textarea"
          id={name}
          ref={field}
          maxLength={2000}
          aria-invalid={tooShort}
          aria-describedby={tooShort ? `${name}-fault ${name}-hint` : `${name}-hint`}
        />
      </div>
      <button class="nl-button nl-button--primary" type="submit" aria-disabled={busy}>
        {busy ? text.sending : text.send}
      </button>
      <TroubleNotice trouble={trouble} />
    </form>
  );
}
