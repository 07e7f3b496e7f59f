import { useEffect } from 'preact/hooks';
import '../../styles/assessment.css';
import { LeftOutNotice } from './LeftOutNotice.tsx';
import { MakingTest } from './MakingTest.tsx';
import { type TestFacts, TestStart } from './TestStart.tsx';
import { useAttempt } from './useAttempt.ts';
import { usePlace } from './usePlace.ts';

/** A test that counts: the page before it, and the test itself. */
export function AttemptTest(facts: TestFacts) {
  const { phase, load, start, resume } = useAttempt(facts.id);
  const { place, go } = usePlace();
  const making = phase.kind === 'making' ? phase.attempt.id : undefined;

  // From the first question on the address names the attempt: a reload, a bookmark or the way back from signing in resumes it.
  useEffect(() => {
    if (making && place.attempt !== making) go({ attempt: making, question: 1 });
  }, [making]);

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
