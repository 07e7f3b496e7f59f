import type { ComponentChildren } from 'preact';
import type { Outcome } from '../../client/api.ts';
import { SignedOut } from '../shared/SignedOut.tsx';
import { TroubleNotice } from '../shared/TroubleNotice.tsx';

interface Props<T> {
  answer: Outcome<T | undefined> | undefined;
  text: { loading: string; signedOut: string; notTrainer: string };
  children: (value: T) => ComponentChildren;
}

/** What only a trainer may see, or why it is not there and what to do. */
export function ForTrainers<T>({ answer, text, children }: Props<T>) {
  if (!answer) return <p role="status">{text.loading}</p>;
  if (answer.kind === 'signed-out') return <SignedOut why={text.signedOut} />;
  if (answer.kind !== 'ok') return <TroubleNotice trouble={answer} again={() => location.reload()} />;
  if (!answer.value) return <p class="utrecht-alert utrecht-alert--info">{text.notTrainer}</p>;
  return <>{children(answer.value)}</>;
}
