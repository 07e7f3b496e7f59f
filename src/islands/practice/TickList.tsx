import { useState } from 'preact/hooks';
import type { TickScore } from '../../text/practice.ts';
import { CheckedForm } from './CheckedForm.tsx';
import { Feedback, type Verdict } from './Feedback.tsx';
import { useFilledBefore } from './filled-before.ts';
import { type Tickable, tickScore, tickVerdict } from './verdicts.ts';

interface Props {
  id: string;
  question: string;
  options: readonly Tickable[];
  said: Readonly<Record<Verdict, string>>;
  summary(score: TickScore): string;
}

/** Tick what belongs; after checking, every ticked and every missed option says why. */
export function TickList({ id, question, options, said, summary }: Props) {
  const [ticked, setTicked] = useState<ReadonlySet<number>>(new Set());
  const [checked, setChecked] = useState(false);
  const form = useFilledBefore(({ checked: places }) => setTicked(new Set(places)));
  const score = tickScore(options, ticked);

  function toggle(at: number) {
    const next = new Set(ticked);
    if (!next.delete(at)) next.add(at);
    setTicked(next);
    setChecked(false);
  }

  return (
    <CheckedForm
      form={form}
      onCheck={() => setChecked(true)}
      score={checked ? { right: score.found, of: score.sought, summary: summary(score) } : undefined}
    >
      <fieldset>
        <legend>{question}</legend>
        <div class="practice-options">
          {options.map((option, at) => {
            const verdict = checked ? tickVerdict(option, ticked.has(at)) : undefined;
            return (
              <div key={option.text} class="practice-option">
                <label class="choice">
                  <input
                    type="checkbox"
                    checked={ticked.has(at)}
                    aria-describedby={verdict ? `${id}-${at}` : undefined}
                    onChange={() => toggle(at)}
                  />
                  <span>{option.text}</span>
                </label>
                {verdict && (
                  <Feedback id={`${id}-${at}`} verdict={verdict} said={said[verdict]}>
                    {option.feedback}
                  </Feedback>
                )}
              </div>
            );
          })}
        </div>
      </fieldset>
    </CheckedForm>
  );
}
