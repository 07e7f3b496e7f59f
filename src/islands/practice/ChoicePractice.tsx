import { useState } from 'preact/hooks';
import '../../styles/practice.css';
import type { SingleChoice } from '#domain/schema/practice';
import { practiceText as text } from '../../text/practice.ts';
import { Feedback } from './Feedback.tsx';
import { useFilledBefore } from './filled-before.ts';

/** One choice; what would happen then stands under the option that was chosen. */
export function ChoicePractice({ id, question, options }: SingleChoice) {
  const [chosen, setChosen] = useState<number>();
  const [shown, setShown] = useState<number>();
  const [asked, setAsked] = useState(false);
  const form = useFilledBefore(({ checked: [at] }) => setChosen(at));

  function show(event: Event) {
    event.preventDefault();
    setAsked(chosen === undefined);
    setShown(chosen);
  }

  return (
    <form ref={form} onSubmit={show} class="stack">
      <fieldset>
        <legend>{question}</legend>
        <div class="practice-options">
          {options.map((option, at) => (
            <div key={option.text} class="practice-option">
              <label class="choice">
                <input
                  type="radio"
                  name={id}
                  checked={chosen === at}
                  aria-describedby={shown === at ? `${id}-feedback` : undefined}
                  onChange={() => setChosen(at)}
                />
                <span>{option.text}</span>
              </label>
              {shown === at && (
                <Feedback id={`${id}-feedback`} verdict={verdictOf(option)}>
                  {option.feedback}
                </Feedback>
              )}
            </div>
          ))}
        </div>
      </fieldset>
      <div class="row">
        <button class="nl-button nl-button--primary" type="submit">
          {text.show}
        </button>
        {shown !== undefined && <span class="small quiet">{text.tryAnother}</span>}
      </div>
      <p class="visually-hidden" role="status">
        {announce(shown === undefined ? undefined : options[shown])}
      </p>
      {asked && <p class="field-fault">{text.chooseFirst}</p>}
    </form>
  );
}

type Option = SingleChoice['options'][number];

const verdictOf = ({ correct }: Option) => (correct ? 'right' : 'other');

function announce(option: Option | undefined): string {
  return option ? `${text.verdicts[verdictOf(option)]} ${option.feedback}` : '';
}
