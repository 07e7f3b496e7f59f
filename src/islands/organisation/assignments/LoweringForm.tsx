import { useEffect, useState } from 'preact/hooks';
import { isIdle } from '#domain/organisation/decided-effect';
import type { LookPurpose } from '#domain/organisation/look';
import { effectOfLowering, type LoweringOf, lower } from '../../../client/organisation/lowerings.ts';
import { today } from '../../../client/today.ts';
import { loweringEffectText } from '../../../text/lowering-effect.ts';
import { loweringText } from '../../../text/lowerings.ts';
import { TextField } from '../../shared/TextField.tsx';
import { TroubleNotice } from '../../shared/TroubleNotice.tsx';
import { useAnswer } from '../../shared/use-answer.ts';
import { useTask } from '../../shared/use-task.ts';
import { LoweringEffect } from './LoweringEffect.tsx';

const text = loweringText.form;

interface Props {
  organisation: string;
  purpose: LookPurpose;
  of: LoweringOf;
  saved: () => void;
  cancel: () => void;
}

/** What a decision to ask less would change, and, where it changes something, the form to write it down. */
export function LoweringForm(props: Props) {
  const { organisation, purpose, of, cancel } = props;
  const { answer, again } = useAnswer(() => effectOfLowering(organisation, purpose, of));
  const leave = (
    <button class="link-button" type="button" onClick={cancel}>
      {text.cancel}
    </button>
  );
  if (!answer) return <p role="status">{loweringEffectText.loading}</p>;
  if (answer.kind !== 'ok')
    return (
      <>
        <TroubleNotice trouble={answer} again={again} />
        <p>{leave}</p>
      </>
    );
  const effect = answer.value;
  const idle = isIdle(effect);
  return (
    <div class="stack">
      <LoweringEffect effect={effect} ofTeam={'team' in of} idle={loweringEffectText.wouldBeIdle} focused={idle} />
      {idle ? <p>{leave}</p> : <DecisionFields {...props} />}
    </div>
  );
}

/** Why less is asked, since when, and who decided it. */
function DecisionFields({ organisation, of, saved, cancel }: Props) {
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
        most={1000}
      />
      <TextField
        id="minder-wie"
        field="decidedBy"
        text={text.by}
        value={decidedBy}
        put={setBy}
        fault={fault('minder-wie')}
        required
        most={200}
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
