import { stepTitles } from '#domain/organisation/evidence-document/steps';
import type { EvidenceStep } from '#domain/organisation/seal-content';
import { dropAttachment, dropDecision, type Evidence } from '../../../client/organisation/evidence.ts';
import { evidenceText } from '../../../text/evidence.ts';
import { TroubleNotice } from '../../shared/TroubleNotice.tsx';
import { useTask } from '../../shared/use-task.ts';
import { AttachmentField } from './AttachmentField.tsx';
import { DecisionForm } from './DecisionForm.tsx';
import { StepText } from './StepText.tsx';

const text = evidenceText.own;

interface Props {
  organisation: string;
  step: EvidenceStep;
  evidence: Evidence;
  /** Asks anew what stands in the file. */
  again: () => void;
}

/** One step: its text, its decisions and its attachments. */
export function OwnStep({ organisation, step, evidence, again }: Props) {
  const { trouble, run } = useTask();
  const decisions = evidence.decisions.filter((one) => one.step === step);
  const attachments = evidence.attachments.filter((one) => one.step === step);
  return (
    <details class="own-step">
      <summary>{stepTitles[step]}</summary>
      <div class="stack">
        <p class="measure">{text.hints[step]}</p>
        {decisions.length + attachments.length === 0 ? (
          <p class="quiet">{text.nothing}</p>
        ) : (
          <ul class="ruled">
            {decisions.map(({ id, title, owner }) => (
              <li key={id}>
                <b>{title}</b>, {owner}{' '}
                <button
                  class="link-button"
                  type="button"
                  onClick={() => run(() => dropDecision(organisation, id), again)}
                >
                  {text.drop(title)}
                </button>
              </li>
            ))}
            {attachments.map(({ id, name }) => (
              <li key={id}>
                {name}{' '}
                <button
                  class="link-button"
                  type="button"
                  onClick={() => run(() => dropAttachment(organisation, id), again)}
                >
                  {text.drop(name)}
                </button>
              </li>
            ))}
          </ul>
        )}
        <TroubleNotice trouble={trouble} />
        <StepText organisation={organisation} step={step} now={evidence.texts[step] ?? ''} />
        <DecisionForm organisation={organisation} step={step} again={again} />
        <AttachmentField organisation={organisation} step={step} again={again} />
      </div>
    </details>
  );
}
