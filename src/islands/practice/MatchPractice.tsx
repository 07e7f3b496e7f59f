import '../../styles/practice.css';
import type { Matching } from '#domain/schema/practice';
import { placeText as text } from '../../text/practice.ts';
import { CheckedForm } from './CheckedForm.tsx';
import { Feedback } from './Feedback.tsx';
import { usePlacements } from './usePlacements.ts';

/** A select per card. The targets stand above in full, for a closed select shows only the beginning of a long one. */
export function MatchPractice({ id, question, targets, cards }: Matching) {
  const { form, given, verdicts, score, place, check } = usePlacements(
    cards.map(({ target }) => target),
    ({ selected }) => selected,
  );
  const letter = (at: number) => String.fromCharCode(65 + at);

  return (
    <CheckedForm form={form} onCheck={check} score={score}>
      <fieldset>
        <legend>{question}</legend>
        <p class="small quiet" id={`${id}-targets`}>
          {text.targets}
        </p>
        <ul class="practice-targets" aria-labelledby={`${id}-targets`}>
          {targets.map((target, at) => (
            <li key={target.id}>
              <b>{letter(at)}</b> {target.text}
            </li>
          ))}
        </ul>
        <ul class="practice-options">
          {cards.map((card, at) => (
            <li key={card.text} class="practice-option practice-card">
              <label for={`${id}-card-${at}`}>{card.text}</label>
              <select
                class="utrecht-select utrecht-select--html-select"
                id={`${id}-card-${at}`}
                value={given[at]}
                aria-describedby={verdicts[at] && `${id}-${at}`}
                onChange={({ currentTarget }) => place(at, currentTarget.value)}
              >
                <option value="">{text.choose}</option>
                {targets.map((target, place) => (
                  <option key={target.id} value={target.id}>
                    {`${letter(place)}. ${target.text}`}
                  </option>
                ))}
              </select>
              {verdicts[at] && (
                <Feedback id={`${id}-${at}`} verdict={verdicts[at]}>
                  {card.feedback}
                </Feedback>
              )}
            </li>
          ))}
        </ul>
      </fieldset>
    </CheckedForm>
  );
}
