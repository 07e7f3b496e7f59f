import { useEffect, useRef, useState } from 'preact/hooks';
import '../../styles/assessment.css';
import '../../styles/result.css';
import type { Answer } from '#domain/question';
import {
  markPractice,
  type PracticeTest as Practice,
  type PracticeResult,
  startPractice,
} from '../../client/practice-test.ts';
import { assessmentText } from '../../text/assessment.ts';
import { practiceTestText as text } from '../../text/practice-test.ts';
import { Advice } from '../result/Advice.tsx';
import { PracticeOutcome } from '../result/PracticeOutcome.tsx';
import type { TestOfCell } from '../result/tests.ts';
import { TroubleNotice } from '../shared/TroubleNotice.tsx';
import { useTask } from '../shared/use-task.ts';
import { type PracticeFacts, PracticeStart } from './PracticeStart.tsx';
import { allAnswers } from './paper.ts';
import { TestPaper } from './TestPaper.tsx';
import { usePlace } from './usePlace.ts';

/** A test that does not count: made and marked on one page, and nothing of it is kept. */
export function PracticeTest({ facts, tests }: { facts: PracticeFacts; tests: readonly TestOfCell[] }) {
  const { place, go } = usePlace();
  const starting = useTask();
  const marking = useTask();
  const [test, setTest] = useState<Practice>();
  const [answers, setAnswers] = useState<Record<string, Answer | null>>({});
  const [result, setResult] = useState<PracticeResult>();
  const top = useRef<HTMLDivElement>(null);
  const isMaking = test !== undefined && result === undefined;

  // A closed page must not lose a test without a word.
  useEffect(() => {
    if (!isMaking) return;
    const warn = (event: Event) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [isMaking]);

  function start() {
    starting.run(
      () => startPractice(facts.id),
      (practice) => {
        setAnswers({});
        setResult(undefined);
        setTest(practice);
        go({ question: 1 });
      },
    );
  }

  function handIn(practice: Practice) {
    marking.run(
      () => markPractice(practice.test, allAnswers({ questions: practice.questions, answers })),
      (marked) => {
        setResult(marked);
        go({}, 'replace');
        top.current?.scrollIntoView();
      },
    );
  }

  return (
    <div ref={top}>
      {!test && <PracticeStart facts={facts} busy={starting.busy} trouble={starting.trouble} onStart={start} />}
      {test && !result && (
        <div class="test">
          <TestPaper
            title={facts.title}
            subtitle={`${text.kicker}. ${assessmentText.noTimeLimit}`}
            questions={test.questions}
            answers={answers}
            onAnswer={(question, answer) => setAnswers((before) => ({ ...before, [question]: answer }))}
            place={place}
            go={go}
            status={<p class="save-status small quiet">{text.keep}</p>}
            handIn={{
              busy: marking.busy,
              send: () => handIn(test),
              trouble: <TroubleNotice trouble={marking.trouble} />,
            }}
          />
        </div>
      )}
      {result?.kind === 'practice' && (
        <PracticeOutcome
          result={result}
          title={facts.title}
          tests={tests}
          again={{ busy: starting.busy, trouble: starting.trouble, start }}
        />
      )}
      {result?.kind === 'placement' && <Advice placement={result.placement} tests={tests} />}
    </div>
  );
}
