import type { ComponentChildren, RefObject } from 'preact';
import { practiceText as text } from '../../text/practice.ts';

interface Props {
  form?: RefObject<HTMLFormElement>;
  /** How it went, once it was checked. */
  score: { right: number; of: number; summary: string } | undefined;
  onCheck(): void;
  children: ComponentChildren;
}

/** An exercise that is checked as a whole, as often as somebody likes. */
export function CheckedForm({ form, score, onCheck, children }: Props) {
  return (
    <form
      ref={form}
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        onCheck();
      }}
    >
      {children}
      <div role="status">
        {score && (
          <div class="practice-score">
            <span class="practice-count">
              {score.right}/{score.of}
            </span>
            <p class="medium">{score.summary}</p>
          </div>
        )}
      </div>
      <button class="nl-button nl-button--primary" type="submit">
        {text.check}
      </button>
    </form>
  );
}
