import { useEffect, useRef } from 'preact/hooks';
import type { PracticeResult } from '../../client/practice-test.ts';
import { practiceTestText } from '../../text/practice-test.ts';
import { resultText } from '../../text/result.ts';
import { TroubleNotice } from '../shared/TroubleNotice.tsx';
import { AfterPractice, type PracticeAgain } from './AfterPractice.tsx';
import { CellOutcome } from './CellOutcome.tsx';
import { Explanations } from './Explanations.tsx';
import { cutFor, type TestOfCell } from './tests.ts';

const text = practiceTestText.outcome;
interface Props {
  result: Extract<PracticeResult, { kind: 'practice' }>;
  title: string;
  tests: readonly TestOfCell[];
  again: PracticeAgain;
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
      <AfterPractice
        test={test}
        reread={result.cells.every(({ decision }) => decision === 'attained') ? undefined : result.cells[0]?.missed[0]}
        again={again}
      />
      <TroubleNotice trouble={again.trouble} />
      <Explanations questions={result.questions} />
    </div>
  );
}
