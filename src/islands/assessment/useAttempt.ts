import { useEffect, useState } from 'preact/hooks';
import type { Trouble } from '../../client/api.ts';
import {
  type Attempt,
  type AttemptSummary,
  type LeftOut,
  ownAttempts,
  readAttempt,
  startAttempt,
} from '../../client/attempts.ts';
import { onceKey } from '../../client/once-key.ts';
import { currentSession } from '../../client/session.ts';
import { onSignedInElsewhere } from '../../client/signed-in.ts';
import { type Earlier, earlierAt } from './earlier.ts';
import { readPlace } from './place.ts';
import type { TestFacts } from './TestStart.tsx';

type Refused = Extract<Trouble, { kind: 'refused' }>;
export type Phase =
  | { kind: 'loading' }
  | { kind: 'signed-out' }
  | { kind: 'trouble'; trouble: Trouble }
  /** Nothing is open here. `gone`: the address named an attempt that is not there. */
  | { kind: 'ready'; gone: boolean; earlier?: Earlier | undefined }
  | { kind: 'refused'; refused: Refused }
  | { kind: 'open'; attempt: AttemptSummary }
  | { kind: 'starting' }
  | { kind: 'making'; attempt: Attempt; leftOut: readonly LeftOut[] };

/** Where a learner and a test stand with each other: signed out, about to start, half-way, or at it. */
export function useAttempt({ id: assessment, cells }: Pick<TestFacts, 'id' | 'cells'>) {
  const [phase, setPhase] = useState<Phase>({ kind: 'loading' });
  const failed = (trouble: Trouble) =>
    setPhase(trouble.kind === 'signed-out' ? { kind: 'signed-out' } : { kind: 'trouble', trouble });

  async function load() {
    setPhase({ kind: 'loading' });
    const session = await currentSession();
    if (session.kind !== 'ok') return failed(session);
    if (!session.value.signedIn) return setPhase({ kind: 'signed-out' });
    const { attempt } = readPlace(location.hash);
    await (attempt ? resume(attempt) : lookForOpen({ kind: 'ready', gone: false }));
  }

  /** An open attempt goes before everything else; the one that a refusal names may belong to another test. */
  async function lookForOpen(otherwise: Phase, named?: string) {
    const outcome = await ownAttempts();
    if (outcome.kind !== 'ok') return failed(outcome);
    const open = outcome.value.filter(({ submittedAt }) => !submittedAt);
    const attempt = open.find(({ id }) => id === named) ?? open.find((one) => one.assessment === assessment);
    if (attempt) return setPhase({ kind: 'open', attempt });
    if (otherwise.kind !== 'ready' || otherwise.gone) return setPhase(otherwise);
    setPhase({ ...otherwise, earlier: await earlierAt(cells, outcome.value) });
  }

  async function resume(id: string) {
    const outcome = await readAttempt(id);
    if (outcome.kind === 'refused') return lookForOpen({ kind: 'ready', gone: true });
    if (outcome.kind !== 'ok') return failed(outcome);
    const attempt = outcome.value;
    if (attempt.submittedAt) return location.replace(resultAddress(id));
    if (attempt.assessment !== assessment) return location.assign(attemptAddress(attempt));
    setPhase({ kind: 'making', attempt, leftOut: [] });
  }

  async function start() {
    if (phase.kind === 'starting') return;
    setPhase({ kind: 'starting' });
    const key = onceKey(`toets-${assessment}`);
    const outcome = await startAttempt({ assessment }, key.current());
    // Without an answer the key stays: the attempt may exist, and asking again gives that one.
    if (outcome.kind === 'ok' || outcome.kind === 'refused') key.spent();
    if (outcome.kind === 'refused')
      return lookForOpen({ kind: 'refused', refused: outcome }, outcome.problem.data?.attempt);
    if (outcome.kind !== 'ok') return failed(outcome);
    setPhase({ kind: 'making', attempt: outcome.value, leftOut: outcome.value.leftOut });
  }

  useEffect(() => void load(), []);
  // The link in the mail may open in another tab; this one then goes on by itself.
  const waits = phase.kind === 'signed-out';
  useEffect(() => (waits ? onSignedInElsewhere(() => void load()) : undefined), [waits]);
  return { phase, load, start, resume };
}

export const resultAddress = (attempt: string) => `/uitslag#poging=${attempt}`;
export const attemptAddress = ({ id, assessment }: Pick<Attempt, 'id' | 'assessment'>) =>
  `/toets/${assessment}#poging=${id}`;
