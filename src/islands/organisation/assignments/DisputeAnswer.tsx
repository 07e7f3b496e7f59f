import { useState } from 'preact/hooks';
import { dayOf } from '#domain/dutch-date';
import { answerDispute, type Dispute } from '../../../client/organisation/disputes.ts';
import { disputesText as text } from '../../../text/assignments.ts';
import { TextField } from '../../shared/TextField.tsx';
import { TroubleNotice } from '../../shared/TroubleNotice.tsx';
import { useTask } from '../../shared/use-task.ts';

interface Props {
  organisation: string;
  dispute: Dispute;
  answered: () => void;
}

/** What somebody says is not right, and the two answers there are. */
export function DisputeAnswer({ organisation, dispute, answered }: Props) {
  const { busy, trouble, run } = useTask();
  const [said, setSaid] = useState('');
  const [tried, setTried] = useState(false);
  const field = `antwoord-${dispute.id}`;
  const answer = said.trim();

  function send(outcome: 'keep' | 'withdraw') {
    setTried(true);
    if (answer.length < 5) return document.getElementById(field)?.focus();
    void run(() => answerDispute(organisation, dispute.id, { answer, outcome }), answered);
  }
  return (
    <div class="person-form stack">
      <p class="medium quiet">{text.says(dispute.by, dispute.assignment.title, dayOf(dispute.disputedAt))}</p>
      <p>{dispute.remark}</p>
      {dispute.assignment.team && <p class="medium">{text.wholeTeam}</p>}
      <TextField
        id={field}
        field="answer"
        text={text.answer}
        value={said}
        put={setSaid}
        fault={tried && answer.length < 5 ? text.fault : undefined}
        required
        long
      />
      <div class="row">
        <button class="nl-button nl-button--secondary" type="button" aria-disabled={busy} onClick={() => send('keep')}>
          {text.keep}
        </button>
        <button class="link-button" type="button" onClick={() => send('withdraw')}>
          {text.withdraw}
        </button>
      </div>
      <TroubleNotice trouble={trouble} />
    </div>
  );
}
