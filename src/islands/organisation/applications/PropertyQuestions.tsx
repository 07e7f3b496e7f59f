import { propertyNames } from '#domain/application';
import { openProperties } from '#domain/organisation/application';
import type { Draft } from '#domain/organisation/draft';
import { applicationFormText } from '../../../text/application-form.ts';
import { PropertyQuestion } from './PropertyQuestion.tsx';

const text = applicationFormText.questions;

interface Props {
  draft: Draft;
  change: (draft: Draft) => void;
}

/** Every property of the taxonomy as a plain question, and how many are still open. */
export function PropertyQuestions({ draft, change }: Props) {
  return (
    <section class="stack measure" aria-labelledby="application-questions">
      <h2 id="application-questions" class="small-heading">
        {text.title}
      </h2>
      <p role="status">{text.open(openProperties(draft).length)}</p>
      {propertyNames.map((property) => (
        <PropertyQuestion key={property} property={property} draft={draft} change={change} />
      ))}
    </section>
  );
}
