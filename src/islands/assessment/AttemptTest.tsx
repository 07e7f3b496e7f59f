import { useEffect } from 'preact/hooks';
import '../../styles/assessment.css';
import type { Attempt } from '../../client/attempts.ts';
import { LeftOutNotice } from './LeftOutNotice.tsx';
import { MakingTest } from './MakingTest.tsx';
import { type TestFacts, TestStart } from './TestStart.tsx';
import { useAttempt } from './useAttempt.ts';
import { usePlace } from './usePlace.ts';

/** A test that counts: the page before it, and the test itself. */
export function AttemptTest(facts: TestFacts) {
  const { phase, load, start, resume } = useAttempt(facts);
  const { place, go } = usePlace();
  const attempt = phase.kind === 'making' ? phase.attempt : undefined;

  // From the first question on the address names the attempt: a reload, a bookmark or the way back from signing in resumes it.
  useEffect(() => {
    if (attempt && place.attempt !== attempt.id) go({ attempt: attempt.id, question: firstOpen(attempt) });
  }, [attempt]);

  if (phase.kind !== 'making' || place.attempt !== phase.attempt.id) {
    return <TestStart facts={facts} phase={phase} onStart={start} onResume={resume} onRetry={load} />;
  }
  return (
    <div class="test">
      {place.question === 1 && <LeftOutNotice leftOut={phase.leftOut} />}
      <MakingTest attempt={phase.attempt} subtitle={facts.subtitle} place={place} go={go} />
    </div>
  );
}

/** Where to go on: the first question without an answer, or the first of all. */
function firstOpen({ questions, answers }: Attempt): number {
  const answered = new Set(answers.filter(({ answer }) => answer).map(({ question }) => question));
  return questions.findIndex(({ id }) => !answered.has(id)) + 1 || 1;
}
