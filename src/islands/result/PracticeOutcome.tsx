import { useEffect, useRef } from 'preact/hooks';
import type { Trouble } from '../../client/api.ts';
import type { PracticeResult } from '../../client/practice-test.ts';
import { practiceTestText } from '../../text/practice-test.ts';
import { resultText } from '../../text/result.ts';
import { testStartText } from '../../text/test-start.ts';
import { TroubleNotice } from '../shared/TroubleNotice.tsx';
import { CellOutcome } from './CellOutcome.tsx';
import { Explanations } from './Explanations.tsx';
import { cutFor, type TestOfCell } from './tests.ts';

const text = practiceTestText.outcome;
interface Props {
  result: Extract<PracticeResult, { kind: 'practice' }>;
  title: string;
  tests: readonly TestOfCell[];
  again: { busy: boolean; trouble: Trouble | undefined; start(): void };
}

/** What the result would have been, with explanations, and the way to the test that counts. */
export function PracticeOutcome({ result, title, tests, again }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const test = tests.find(({ cell }) => result.cells.some((one) => one.cell === cell));
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);

  return (
    <div>
      <div class="title">
        <p class="medium quiet">{title}</p>
        <h1 ref={heading} tabIndex={-1}>
          {text.title}
        </h1>
        <p class="nl-paragraph nl-paragraph--lead">{text.lead}</p>
      </div>
      <h2 class="visually-hidden">{resultText.perCell}</h2>
      <ol class="cell-outcomes">
        {result.cells.map((cell) => (
          <CellOutcome
            key={cell.cell}
            result={cell}
            cut={cutFor(tests, cell.cell, false)}
            verdict={practiceTestText.verdicts[cell.decision]}
          />
        ))}
      </ol>
      <section class="next-step result-step" aria-labelledby="volgende">
        <div class="stack">
          <p class="kicker">{testStartText.kicker}</p>
          <h2 id="volgende">{text.next}</h2>
          <p>{text.nextSays}</p>
        </div>
        <div class="row">
          {test && (
            <a class="nl-button nl-button--primary" href={`/toets/${test.id}`}>
              {text.nextAction}
            </a>
          )}
          <button class="link-button on-step" type="button" aria-disabled={again.busy} onClick={again.start}>
            {practiceTestText.again}
          </button>
        </div>
      </section>
      <TroubleNotice trouble={again.trouble} />
      <Explanations questions={result.questions} />
    </div>
  );
}
