import { useState } from 'preact/hooks';
import { reportQuestion } from '../../client/attempts.ts';
import { assessmentText } from '../../text/assessment.ts';
import '../../styles/fields.ts';

const text = assessmentText.report;
type State = { kind: 'writing'; fault?: string } | { kind: 'sending' } | { kind: 'sent' };

/** "Deze vraag klopt niet": folded away until somebody wants it. */
export function ReportForm({ attempt, question }: { attempt: string; question: string }) {
  const [remark, setRemark] = useState('');
  const [state, setState] = useState<State>({ kind: 'writing' });
  const id = `${question}-remark`;

  async function send(event: Event) {
    event.preventDefault();
    if (state.kind === 'sending') return;
    if (remark.trim().length < 5) return setState({ kind: 'writing', fault: text.tooShort });
    setState({ kind: 'sending' });
    const outcome = await reportQuestion(attempt, question, remark.trim());
    setState(outcome.kind === 'ok' ? { kind: 'sent' } : { kind: 'writing', fault: outcome.message });
  }

  const fault = state.kind === 'writing' ? state.fault : undefined;
  return (
    <details class="report">
      <summary>{text.title}</summary>
      {state.kind !== 'sent' && (
        <form class="stack" onSubmit={send} noValidate>
          <div class="field">
            <label for={id}>{text.label}</label>
            <span id={`${id}-hint`} class="field-hint">
              {text.hint}
            </span>
            <textarea
              class="utrecht-textarea utrecht-textarea--html-textarea"
              id={id}
              maxLength={2000}
              value={remark}
              aria-describedby={`${id}-hint ${id}-fault`}
              aria-invalid={fault !== undefined}
              onInput={({ currentTarget }) => setRemark(currentTarget.value)}
            />
          </div>
          <button class="nl-button nl-button--secondary" type="submit" aria-disabled={state.kind === 'sending'}>
            {state.kind === 'sending' ? text.sending : text.send}
          </button>
        </form>
      )}
      <p id={`${id}-fault`} class={fault ? 'field-fault' : undefined} role="status">
        {state.kind === 'sent' ? text.sent : fault}
      </p>
    </details>
  );
}
