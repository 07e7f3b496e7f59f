import { useState } from 'preact/hooks';
import { stepTitles } from '#domain/organisation/evidence-document/steps';
import type { EvidenceStep } from '#domain/organisation/seal-content';
import { writeText } from '../../../client/organisation/evidence.ts';
import '../../../styles/fields.ts';
import { evidenceText } from '../../../text/evidence.ts';
import { TextField } from '../../shared/TextField.tsx';
import { TroubleNotice } from '../../shared/TroubleNotice.tsx';
import { useTask } from '../../shared/use-task.ts';

const text = evidenceText.own.text;

/** What the organisation says of a step. */
export function StepText({ organisation, step, now }: { organisation: string; step: EvidenceStep; now: string }) {
  const [value, setValue] = useState(now);
  const [saved, setSaved] = useState(false);
  const { busy, trouble, run } = useTask();
  return (
    <form
      class="stack measure"
      onSubmit={(event) => {
        event.preventDefault();
        void run(
          () => writeText(organisation, step, value),
          () => setSaved(true),
        );
      }}
    >
      <TextField
        id={`text-${step}`}
        field="text"
        text={{ label: text.label(stepTitles[step]), hint: text.hint }}
        value={value}
        put={(typed) => {
          setSaved(false);
          setValue(typed);
        }}
        long
      />
      <p>
        <button class="nl-button nl-button--secondary" type="submit" aria-disabled={busy}>
          {text.save}
        </button>
      </p>
      <p role="status">{saved && text.saved}</p>
      <TroubleNotice trouble={trouble} />
    </form>
  );
}
