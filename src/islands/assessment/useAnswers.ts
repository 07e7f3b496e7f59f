import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answer } from '#domain/question';
import { createSaver, type Saver, type SaveState } from '../../client/answer-saver.ts';
import { type Attempt, saveAnswer } from '../../client/attempts.ts';
import { type Kept, type KeptAnswers, keptAnswers } from '../../client/kept-answers.ts';
import { reconciled } from '../../client/reconciled.ts';
import { onSignedInElsewhere, rememberSignedIn } from '../../client/signed-in.ts';

/** How long after a failure we try by ourselves again. */
const retryAfter = 8000;

export interface Answers {
  given: Readonly<Record<string, Answer | null>>;
  state: SaveState;
  give(question: string, answer: Answer | null): void;
  /** After handing in, the device keeps nothing. */
  forget(): void;
}

/** The answers of an attempt: what the server holds, what this device adds, and what another tab does. */
export function useAnswers(attempt: Attempt): Answers {
  const [state, setState] = useState<SaveState>({ kind: 'quiet' });
  const keeping = useRef<{ kept: KeptAnswers; saver: Saver }>();
  keeping.current ??= start(attempt, (next) => {
    if (next.kind === 'kept' && next.trouble.kind === 'signed-out') rememberSignedIn(false);
    setState(next);
  });
  const { kept, saver } = keeping.current;
  const [given, setGiven] = useState(() => answersOf(kept.read()));

  useEffect(() => {
    const send = () => void saver.send();
    send();
    addEventListener('online', send);
    addEventListener('focus', send);
    const stopWaiting = onSignedInElsewhere(send);
    const stopFollowing = kept.onChange(() => setGiven((before) => ({ ...before, ...answersOf(kept.read()) })));
    return () => {
      removeEventListener('online', send);
      removeEventListener('focus', send);
      stopWaiting();
      stopFollowing();
      saver.stop();
    };
  }, []);

  return {
    given,
    state,
    give(question, answer) {
      setGiven((before) => ({ ...before, [question]: answer }));
      saver.give(question, answer);
    },
    forget() {
      saver.stop();
      kept.forget();
    },
  };
}

function start(attempt: Attempt, changed: (state: SaveState) => void) {
  const kept = keptAnswers(attempt.id);
  kept.replace(reconciled(attempt.answers, kept.read()));
  const saver = createSaver({
    kept,
    save: (question, answer) => saveAnswer(attempt.id, question, answer),
    changed,
    now: () => new Date(),
    later(run) {
      const timer = setTimeout(run, retryAfter);
      return () => clearTimeout(timer);
    },
  });
  return { kept, saver };
}

const answersOf = (kept: Kept) =>
  Object.fromEntries(Object.entries(kept).map(([question, { answer }]) => [question, answer]));
