import type { Trouble } from '../../client/api.ts';
import { practiceTestText as text } from '../../text/practice-test.ts';
import { TroubleNotice } from '../shared/TroubleNotice.tsx';

/** What the page knows of the test before it starts. */
export interface PracticeFacts {
  id: string;
  kind: 'practice' | 'placement';
  title: string;
  lead: string;
  /** What it is, in terms with an explanation. */
  points: readonly { term: string; says: string }[];
}
interface Props {
  facts: PracticeFacts;
  busy: boolean;
  trouble: Trouble | undefined;
  onStart(): void;
}

/** The page before a test that does not count. */
export function PracticeStart({ facts, busy, trouble, onStart }: Props) {
  const { title, says, action } = text[facts.kind];
  return (
    <div class="test-start">
      <div class="title">
        <h1>{facts.title}</h1>
        <p class="nl-paragraph nl-paragraph--lead">{facts.lead}</p>
      </div>
      <section class="next-step start-step" aria-labelledby="start-title">
        <div class="stack">
          <p class="kicker">{text.kicker}</p>
          <h2 id="start-title">{title}</h2>
          <p>{says}</p>
        </div>
        <div class="start-actions">
          <button class="nl-button nl-button--primary" type="button" aria-disabled={busy} onClick={onStart}>
            {busy ? text.busy : action}
          </button>
        </div>
      </section>
      <TroubleNotice trouble={trouble} again={onStart} />
      <dl class="facts">
        {facts.points.map(({ term, says: explanation }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd class="medium">{explanation}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
