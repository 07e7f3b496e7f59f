import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import '../../styles/practice.css';
import type { Storyline } from '#domain/schema/practice';
import { storyText as text } from '../../text/practice.ts';
import { type Passed, type Step, walk } from './story.ts';

/** A case that goes on where a choice leads. What was chosen stays in sight, and each choice can be made anew. */
export function StoryPractice(story: Storyline) {
  const [choices, setChoices] = useState<readonly number[]>([]);
  const root = useRef<HTMLDivElement>(null);
  const toFocus = useRef('');
  const { passed, here } = walk(story, choices);

  // Forward, somebody first meets what the choice led to; back, the step where to choose again.
  useLayoutEffect(() => {
    if (toFocus.current) root.current?.querySelector<HTMLElement>(toFocus.current)?.focus();
  }, [choices]);

  function go(next: readonly number[]) {
    toFocus.current = next.length > choices.length ? '.story-path > :last-child' : 'section > h3';
    setChoices(next);
  }
  if (!here) return null;

  return (
    <div ref={root} class="story stack">
      {passed.length > 0 && <Path passed={passed} onReturn={(at) => go(choices.slice(0, at))} />}
      <section class={here.ending ? `story-end story-end-${here.ending}` : undefined}>
        <h3 tabIndex={-1}>{here.ending ? text.endings[here.ending] : text.step(passed.length + 1)}</h3>
        <p>{here.text}</p>
      </section>
      {here.ending ? (
        <button class="nl-button nl-button--primary" type="button" onClick={() => go([])}>
          {text.restart}
        </button>
      ) : (
        <Options step={here} onChoose={(at) => go([...choices, at])} />
      )}
    </div>
  );
}

function Path({ passed, onReturn }: { passed: readonly Passed[]; onReturn(at: number): void }) {
  return (
    <>
      <h3>{text.path}</h3>
      <ol class="story-path">
        {passed.map(({ step, chosen }, at) => (
          <li key={at} tabIndex={-1}>
            <p class="small quiet">{step.text}</p>
            <p>
              <b>{chosen.text}</b> {chosen.feedback}
            </p>
            <button class="link-button small" type="button" onClick={() => onReturn(at)}>
              {text.again}
              <span class="visually-hidden"> {text.at(at + 1)}</span>
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}

function Options({ step, onChoose }: { step: Step; onChoose(at: number): void }) {
  return (
    <fieldset>
      <legend>{text.what}</legend>
      <ul class="story-options">
        {step.options?.map((option, at) => (
          <li key={option.text}>
            <button type="button" onClick={() => onChoose(at)}>
              {option.text}
            </button>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
