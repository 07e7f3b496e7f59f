import { useState } from 'preact/hooks';
import type { EvidenceStep } from '#domain/organisation/seal-content';
import { addDecision } from '../../../client/organisation/evidence.ts';
import '../../../styles/fields.ts';
import { evidenceText } from '../../../text/evidence.ts';
import { TextField } from '../../shared/TextField.tsx';
import { TroubleNotice } from '../../shared/TroubleNotice.tsx';
import { useTask } from '../../shared/use-task.ts';

const text = evidenceText.own.decision;
const nothing = { title: '', text: '', owner: '', decidedOn: '' };

interface Props {
  organisation: string;
  step: EvidenceStep;
  again: () => void;
}

/** A decision of the board, with its day and who took it. */
export function DecisionForm({ organisation, step, again }: Props) {
  const [given, setGiven] = useState(nothing);
  const [incomplete, setIncomplete] = useState(false);
  const { busy, trouble, run } = useTask();
  const put = (field: keyof typeof nothing) => (value: string) => setGiven({ ...given, [field]: value });

  function send(event: Event) {
    event.preventDefault();
    const isIncomplete = given.title.trim().length < 3 || given.owner.trim().length < 2 || given.decidedOn === '';
    setIncomplete(isIncomplete);
    if (isIncomplete) return;
    void run(
      () => addDecision(organisation, { step, ...given }),
      () => {
        setGiven(nothing);
        again();
      },
    );
  }
  const id = (field: string) => `besluit-${step}-${field}`;
  return (
    <form class="stack measure" onSubmit={send}>
      <h3>{text.title}</h3>
      <TextField id={id('waarover')} field="title" text={text.name} value={given.title} put={put('title')} required />
      <TextField id={id('tekst')} field="text" text={text.text} value={given.text} put={put('text')} long />
      <TextField id={id('wie')} field="owner" text={text.owner} value={given.owner} put={put('owner')} required />
      <TextField
        id={id('dag')}
        field="decidedOn"
        text={text.on}
        value={given.decidedOn}
        put={put('decidedOn')}
        type="date"
        required
      />
      {incomplete && (
        <p class="field-fault" role="alert">
          {text.needed}
        </p>
      )}
      <p>
        <button class="nl-button nl-button--secondary" type="submit" aria-disabled={busy}>
          {text.save}
        </button>
      </p>
      <TroubleNotice trouble={trouble} />
    </form>
  );
}
