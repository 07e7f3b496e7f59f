import type { Trouble } from '../../client/api.ts';
import type { MissedTopic } from '../../client/attempts.ts';
import { practiceTestText } from '../../text/practice-test.ts';
import { testStartText } from '../../text/test-start.ts';
import type { TestOfCell } from './tests.ts';

const text = practiceTestText.outcome;

export interface PracticeAgain {
  busy: boolean;
  trouble: Trouble | undefined;
  start(): void;
}
interface Props {
  test: TestOfCell | undefined;
  /** What to read first, where the practice was not enough. */
  reread: MissedTopic | undefined;
  again: PracticeAgain;
}

/** One next step: the test that counts, or first the lesson that was missed most. */
export function AfterPractice({ test, reread, again }: Props) {
  return (
    <section class="next-step result-step" aria-labelledby="volgende">
      <div class="stack">
        <p class="kicker">{testStartText.kicker}</p>
        <h2 id="volgende">{reread ? reread.title : text.next}</h2>
        <p>{reread ? text.rereadSays(reread.lessonTitle) : text.nextSays}</p>
      </div>
      <div class="row">
        {reread ? (
          <a class="nl-button nl-button--primary" href={reread.href}>
            {text.rereadAction}
          </a>
        ) : (
          test && (
            <a class="nl-button nl-button--primary" href={`/toets/${test.id}`}>
              {text.nextAction}
            </a>
          )
        )}
        <button class="link-button on-step" type="button" aria-disabled={again.busy} onClick={again.start}>
          {practiceTestText.again}
        </button>
      </div>
    </section>
  );
}
