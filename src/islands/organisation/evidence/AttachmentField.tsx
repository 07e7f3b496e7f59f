import { stepTitles } from '#domain/organisation/evidence-document/steps';
import type { EvidenceStep } from '#domain/organisation/seal-content';
import { attach } from '../../../client/organisation/evidence.ts';
import '../../../styles/fields.ts';
import { evidenceText } from '../../../text/evidence.ts';
import { TroubleNotice } from '../../shared/TroubleNotice.tsx';
import { useTask } from '../../shared/use-task.ts';

const text = evidenceText.own.attachment;

interface Props {
  organisation: string;
  step: EvidenceStep;
  again: () => void;
}

/** A document by its name and digest; the document itself goes nowhere. */
export function AttachmentField({ organisation, step, again }: Props) {
  const { trouble, run } = useTask();
  const id = `bijlage-${step}`;
  return (
    <div class="field">
      <label for={id}>{text.label(stepTitles[step])}</label>
      <span id={`${id}-hint`} class="field-hint">
        {text.hint}
      </span>
      <input
        id={id}
        type="file"
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) void run(() => attach(organisation, step, file), again);
          // The same file can be chosen again.
          currentTarget.value = '';
        }}
      />
      <TroubleNotice trouble={trouble} />
    </div>
  );
}
