import { useState } from 'preact/hooks';
import '../../styles/practice.css';
import { practiceText as text } from '../../text/practice.ts';
import { useCheckedBefore } from './checked-before.ts';

export interface FaultSegment {
  text: string;
  fault?: boolean;
  feedback: string;
}
interface Props {
  id: string;
  question: string;
  material?: { title: string; text: string } | undefined;
  segments: readonly FaultSegment[];
}

/** Find what is wrong in a text; after checking, every ticked and every missed sentence says why. */
export function FaultPractice({ id, question, material, segments }: Props) {
  const [ticked, setTicked] = useState<ReadonlySet<number>>(new Set());
  const [checked, setChecked] = useState(false);
  const form = useCheckedBefore((places) => setTicked(new Set(places)));
  const faults = segments.filter((segment) => segment.fault).length;
  const found = segments.filter((segment, at) => segment.fault && ticked.has(at)).length;
  const falseTicks = ticked.size - found;

  function toggle(at: number) {
    const next = new Set(ticked);
    if (!next.delete(at)) next.add(at);
    setTicked(next);
    setChecked(false);
  }

  return (
    <div class={material ? 'practice-columns' : undefined}>
      {material && (
        <div class="practice-material">
          <h3>{material.title}</h3>
          {material.text.split(/\n+/).map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
      <form
        ref={form}
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          setChecked(true);
        }}
      >
        <fieldset>
          <legend>{question}</legend>
          <div class="practice-options">
            {segments.map((segment, at) => {
              const verdict = checked ? judge(segment, ticked.has(at)) : undefined;
              return (
                <div key={segment.text} class="practice-option">
                  <label class="choice">
                    <input
                      type="checkbox"
                      checked={ticked.has(at)}
                      aria-describedby={verdict ? `${id}-${at}` : undefined}
                      onChange={() => toggle(at)}
                    />
                    <span>{segment.text}</span>
                  </label>
                  {verdict && (
                    <p id={`${id}-${at}`} class={`feedback feedback-${verdict}`}>
                      <b>{text.verdicts[verdict]}</b> {segment.feedback}
                    </p>
                  )}
                </div>
              );
            })}
          </div>
        </fieldset>
        <div role="status">
          {checked && (
            <div class="practice-score">
              <span class="practice-count">
                {found}/{faults}
              </span>
              <p class="medium">{text.summary(found, faults, falseTicks)}</p>
            </div>
          )}
        </div>
        <button class="button" type="submit">
          {text.check}
        </button>
      </form>
    </div>
  );
}

function judge(segment: FaultSegment, isTicked: boolean): keyof typeof text.verdicts | undefined {
  if (segment.fault) return isTicked ? 'right' : 'missed';
  return isTicked ? 'other' : undefined;
}
