import { useState } from 'preact/hooks';
import '../../styles/practice.css';
import { practiceText as text } from '../../text/practice.ts';
import { useCheckedBefore } from './checked-before.ts';

export interface ChoiceOption {
  text: string;
  correct?: boolean;
  feedback: string;
}
interface Props {
  id: string;
  question: string;
  options: readonly ChoiceOption[];
}

/** One choice; what would happen then stands under the option that was chosen. */
export function ChoicePractice({ id, question, options }: Props) {
  const [chosen, setChosen] = useState<number>();
  const [shown, setShown] = useState<number>();
  const [asked, setAsked] = useState(false);
  const form = useCheckedBefore(([at]) => setChosen(at));

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
                <p id={`${id}-feedback`} class={option.correct ? 'feedback feedback-right' : 'feedback feedback-other'}>
                  <b>{option.correct ? text.right : text.other}</b> {option.feedback}
                </p>
              )}
            </div>
          ))}
        </div>
      </fieldset>
      <div class="row">
        <button class="button" type="submit">
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

function announce(option: ChoiceOption | undefined): string {
  if (!option) return '';
  return `${option.correct ? text.right : text.other} ${option.feedback}`;
}
