import { useRef } from 'preact/hooks';
import type { PropertyName } from '#domain/application';
import { isAnswered } from '#domain/organisation/application';
import { type Draft, withConfirmed } from '#domain/organisation/draft';
import { applicationFormText } from '../../../text/application-form.ts';
import { propertyOptions, propertyQuestions, valueInWords } from '../../../text/property-questions.ts';
import { choose, isChosen } from './options.ts';

const text = applicationFormText.questions;

interface Props {
  property: PropertyName;
  draft: Draft;
  change: (draft: Draft) => void;
}

/** One property: what it means, what is suggested, and the answers. A suggestion is never ticked beforehand. */
export function PropertyQuestion({ property, draft, change }: Props) {
  const field = useRef<HTMLFieldSetElement>(null);
  const origin = draft.origins[property];
  const { ask, why, assumed } = propertyQuestions[property];
  const { many, names } = propertyOptions[property];
  const id = `property-${property}`;

  function confirm() {
    change(withConfirmed(draft, property));
    // The button goes; the answer that it ticked takes its place.
    field.current?.focus();
  }

  return (
    <fieldset class="property" aria-describedby={`${id}-why`} ref={field} tabIndex={-1}>
      <legend>{ask}</legend>
      <p id={`${id}-why`} class="medium quiet">
        {why}
      </p>
      {origin.kind === 'suggested' && (
        <div class="property-suggested medium">
          <p>
            <b>{text.suggested(valueInWords(draft.properties[property]))}</b> {origin.because}
          </p>
          <button class="link-button" type="button" aria-label={text.confirmOf(ask)} onClick={confirm}>
            {text.confirm}
          </button>
        </div>
      )}
      {Object.entries(names).map(([option, words]) => (
        <label class="choice choice-tight" key={option}>
          <input
            type={many ? 'checkbox' : 'radio'}
            name={id}
            checked={isAnswered(origin) && isChosen(draft, property, option)}
            onChange={() => change(choose(draft, property, option))}
          />
          <span>{capital(words)}</span>
        </label>
      ))}
      {!many && (
        <label class="choice choice-tight">
          <input
            type="radio"
            name={id}
            checked={origin.kind === 'unknown'}
            onChange={() => change(choose(draft, property, undefined))}
          />
          <span>{text.unknown}</span>
        </label>
      )}
      {!isAnswered(origin) && <small>{assumed}</small>}
      {origin.kind === 'catalogue' && <small>{text.fromType}</small>}
      {origin.kind === 'decision-aid' && <small>{text.fromAid}</small>}
    </fieldset>
  );
}

const capital = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
