import { assessmentText as text } from '../../text/assessment.ts';
import type { AnswerState } from '../question/answer-state.ts';

/** A gauge of one field per question: filled is answered, the dot is you. Says the same in words. */
export function Progress({ states, at }: { states: readonly AnswerState[]; at: number }) {
  const answered = states.filter((state) => state !== 'open').length;
  return (
    <div
      class={states.length > 16 ? 'progress progress-many' : 'progress'}
      role="img"
      aria-label={text.progress(at, states.length, answered)}
    >
      {states.map((state, index) => (
        <i
          key={index}
          class={[state === 'open' ? '' : 'done', index + 1 === at ? 'here' : ''].join(' ').trim() || undefined}
        />
      ))}
    </div>
  );
}
