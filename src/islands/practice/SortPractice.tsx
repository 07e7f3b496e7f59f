import '../../styles/practice.css';
import type { Sorting } from '#domain/schema/practice';
import { CheckedForm } from './CheckedForm.tsx';
import { Feedback } from './Feedback.tsx';
import { usePlacements } from './usePlacements.ts';

/** Each card is a small question of its own: in which group does it belong? */
export function SortPractice({ id, question, groups, cards }: Sorting) {
  const { form, given, verdicts, score, place, check } = usePlacements(
    cards.map(({ group }) => group),
    ({ checked }) => {
      const before = cards.map(() => '');
      for (const input of checked) before[Math.floor(input / groups.length)] = groups[input % groups.length]?.id ?? '';
      return before;
    },
  );

  return (
    <CheckedForm form={form} onCheck={check} score={score}>
      <fieldset>
        <legend>{question}</legend>
        <div class="practice-options">
          {cards.map((card, at) => (
            <fieldset
              key={card.text}
              class="practice-option practice-sort"
              aria-describedby={verdicts[at] && `${id}-${at}`}
            >
              <legend>{card.text}</legend>
              <div class="practice-groups">
                {groups.map((group) => (
                  <label key={group.id} class="choice">
                    <input
                      type="radio"
                      name={`${id}-card-${at}`}
                      checked={given[at] === group.id}
                      onChange={() => place(at, group.id)}
                    />
                    <span>{group.text}</span>
                  </label>
                ))}
              </div>
              {verdicts[at] && (
                <Feedback id={`${id}-${at}`} verdict={verdicts[at]}>
                  {card.feedback}
                </Feedback>
              )}
            </fieldset>
          ))}
        </div>
      </fieldset>
    </CheckedForm>
  );
}
