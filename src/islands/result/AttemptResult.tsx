import { useEffect, useState } from 'preact/hooks';
import '../../styles/level-profile.css';
import '../../styles/result.css';
import type { Trouble } from '../../client/api.ts';
import { type AttemptSummary, ownAttempts, type Result, readResult } from '../../client/attempts.ts';
import { currentSession } from '../../client/session.ts';
import { resultHeading, resultText as text } from '../../text/result.ts';
import { readPlace } from '../assessment/place.ts';
import { attemptAddress } from '../assessment/useAttempt.ts';
import { SignedOut } from '../shared/SignedOut.tsx';
import { TroubleNotice } from '../shared/TroubleNotice.tsx';
import { ResultList } from './ResultList.tsx';
import { ResultView } from './ResultView.tsx';
import type { TestOfCell } from './tests.ts';

type Phase =
  | { kind: 'loading' }
  | { kind: 'signed-out' }
  | { kind: 'trouble'; trouble: Trouble }
  | { kind: 'result'; result: Result }
  | { kind: 'list'; attempts: readonly AttemptSummary[]; gone: boolean };

/** The result that the address names, or else all one's results. */
export function AttemptResult({ tests }: { tests: readonly TestOfCell[] }) {
  const [phase, setPhase] = useState<Phase>({ kind: 'loading' });
  const failed = (trouble: Trouble) =>
    setPhase(trouble.kind === 'signed-out' ? { kind: 'signed-out' } : { kind: 'trouble', trouble });

  async function load() {
    setPhase({ kind: 'loading' });
    const session = await currentSession();
    if (session.kind !== 'ok') return failed(session);
    if (!session.value.signedIn) return setPhase({ kind: 'signed-out' });
    const { attempt } = readPlace(location.hash);
    if (!attempt) return list(false);
    const outcome = await readResult(attempt);
    if (outcome.kind === 'ok') return setPhase({ kind: 'result', result: outcome.value });
    if (outcome.kind !== 'refused') return failed(outcome);
    await list(true, outcome.problem.code === 'not-submitted' ? attempt : undefined);
  }

  /** An attempt that is not handed in yet has no result: that one goes on. */
  async function list(gone: boolean, open?: string) {
    const outcome = await ownAttempts();
    if (outcome.kind !== 'ok') return failed(outcome);
    const unfinished = outcome.value.find(({ id }) => id === open);
    if (unfinished) return location.replace(attemptAddress(unfinished));
    setPhase({ kind: 'list', attempts: outcome.value.filter(({ submittedAt }) => submittedAt), gone });
  }

  useEffect(() => {
    const follow = () => void load();
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);

  return (
    <>
      <p class="visually-hidden" role="status">
        {phase.kind === 'loading' && text.loading}
        {phase.kind === 'result' && resultHeading(phase.result.cells.map(({ decision }) => decision))}
      </p>
      {phase.kind === 'result' && <ResultView result={phase.result} tests={tests} />}
      {phase.kind === 'list' && <ResultList attempts={phase.attempts} gone={phase.gone} />}
      {phase.kind !== 'result' && phase.kind !== 'list' && <Waiting phase={phase} again={() => void load()} />}
    </>
  );
}

function Waiting({ phase, again }: { phase: Exclude<Phase, { kind: 'result' | 'list' }>; again(): void }) {
  return (
    <div class="title">
      <h1>{text.list.title}</h1>
      {phase.kind === 'loading' && <p>{text.loading}</p>}
      {phase.kind === 'signed-out' && <SignedOut why={text.signedOut} />}
      {phase.kind === 'trouble' && <TroubleNotice trouble={phase.trouble} again={again} />}
    </div>
  );
}
