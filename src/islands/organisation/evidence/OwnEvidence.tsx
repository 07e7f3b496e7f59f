import { evidenceSteps } from '#domain/organisation/seal-content';
import { readEvidence } from '../../../client/organisation/evidence.ts';
import { evidenceText } from '../../../text/evidence.ts';
import { TroubleNotice } from '../../shared/TroubleNotice.tsx';
import { useAnswer } from '../../shared/use-answer.ts';
import { OwnStep } from './OwnStep.tsx';

const text = evidenceText.own;

/** What the organisation puts in its next file, per step. */
export function OwnEvidence({ organisation }: { organisation: string }) {
  const { answer, again } = useAnswer(() => readEvidence(organisation));
  return (
    <section class="stack">
      <h2>{text.title}</h2>
      <p class="measure">{text.why}</p>
      {!answer && <p role="status">{evidenceText.loading}</p>}
      {answer && answer.kind !== 'ok' && <TroubleNotice trouble={answer} again={again} />}
      {answer?.kind === 'ok' &&
        evidenceSteps.map((step) => (
          <OwnStep key={step} organisation={organisation} step={step} evidence={answer.value} again={again} />
        ))}
    </section>
  );
}
