import type { DatedLaw } from '#domain/decision-aid/law-on';
import type { PathStep } from '#domain/decision-aid/way';
import { decisionAidText } from '../../text/decision-aid.ts';
import { LawLinks } from './LawLinks.tsx';

const text = decisionAidText.path;
interface Props {
  path: readonly PathStep[];
  laws: Readonly<Record<string, DatedLaw>>;
  onChange: (id: string) => void;
}

/** Every question that was answered, with its articles and a way back to it. */
export function AidPath({ path, laws, onChange }: Props) {
  return (
    <ol class="aid-path">
      {path.map(({ id, question, answer }) => (
        <li key={id}>
          <p class="small quiet">{question.question}</p>
          <p class="medium">
            <b>{answer.text}</b>
          </p>
          <p class="small">
            <LawLinks references={question.law} sources={question.sources} laws={laws} />
          </p>
          <button class="link-button small" type="button" onClick={() => onChange(id)}>
            {text.change}
            <span class="visually-hidden"> {text.changeOf(question.question)}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
