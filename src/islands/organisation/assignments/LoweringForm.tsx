import { useEffect, useState } from 'preact/hooks';
import { type LoweringOf, lower } from '../../../client/organisation/lowerings.ts';
import { today } from '../../../client/today.ts';
import { loweringText } from '../../../text/lowerings.ts';
import { TextField } from '../../shared/TextField.tsx';
import { TroubleNotice } from '../../shared/TroubleNotice.tsx';
import { useTask } from '../../shared/use-task.ts';

const text = loweringText.form;

interface Props {
  organisation: string;
  of: LoweringOf;
  saved: () => void;
  cancel: () => void;
}

/** Why less is asked, since when, and who decided it. */
export function LoweringForm({ organisation, of, saved, cancel }: Props) {
  const { busy, trouble, run } = useTask();
  const [reason, setReason] = useState('');
  const [decidedBy, setBy] = useState('');
  const [decidedOn, setOn] = useState(today());
  const [tried, setTried] = useState(false);
  useEffect(() => document.getElementById('minder-reden')?.focus(), []);
  const faults = {
    'minder-reden': reason.trim().length < 5 ? text.reasonFault : undefined,
    'minder-wie': decidedBy.trim().length < 2 ? text.byFault : undefined,
    'minder-dag': /^\d{4}-\d{2}-\d{2}$/.test(decidedOn) && decidedOn <= today() ? undefined : text.onFault,
  };
  const fault = (field: keyof typeof faults) => (tried ? faults[field] : undefined);

  function send(event: Event) {
    event.preventDefault();
    setTried(true);
    const [faulty] = Object.entries(faults).find(([, wrong]) => wrong) ?? [];
    if (faulty) return document.getElementById(faulty)?.focus();
    const decision = { reason: reason.trim(), decidedOn, decidedBy: decidedBy.trim() };
    void run(() => lower(organisation, of, decision), saved);
  }
  return (
    <form class="person-form stack" onSubmit={send} noValidate>
      <TextField
        id="minder-reden"
        field="reason"
        text={text.reason}
        value={reason}
        put={setReason}
        fault={fault('minder-reden')}
        required
        long
      />
      <TextField
        id="minder-wie"
        field="decidedBy"
        text={text.by}
        value={decidedBy}
        put={setBy}
        fault={fault('minder-wie')}
        required
      />
      <TextField
        id="minder-dag"
        field="decidedOn"
        type="date"
        text={text.on}
        value={decidedOn}
        put={setOn}
        fault={fault('minder-dag')}
        required
      />
      <div class="row">
        <button class="nl-button nl-button--secondary" type="submit" aria-disabled={busy}>
          {busy ? text.saving : text.save}
        </button>
        <button class="link-button" type="button" onClick={cancel}>
          {text.cancel}
        </button>
      </div>
      <TroubleNotice trouble={trouble} />
    </form>
  );
}
