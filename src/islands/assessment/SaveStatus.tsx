import type { SaveState } from '../../client/answer-saver.ts';
import { signInAndReturn } from '../../client/way-back.ts';
import { assessmentText } from '../../text/assessment.ts';

const text = assessmentText.save;

/** Says where the answers are. One live region, always in place, so that a change is heard and nothing moves. */
export function SaveStatus({ state, result }: { state: SaveState; result: string }) {
  const trouble = state.kind === 'kept' || state.kind === 'closed';
  return (
    <div class={trouble ? 'save-status utrecht-alert utrecht-alert--info' : 'save-status small quiet'} role="status">
      <Saying state={state} result={result} />
    </div>
  );
}

function Saying({ state, result }: { state: SaveState; result: string }) {
  switch (state.kind) {
    case 'quiet':
      return <p>{text.quiet}</p>;
    case 'saving':
      return <p>{text.saving}</p>;
    case 'saved':
      return <p>{text.saved(state.at)}</p>;
    case 'closed':
      return (
        <p>
          {text.closed} <a href={result}>{text.toResult}</a>
        </p>
      );
    case 'kept':
      return (
        <>
          <p>{kept(state.trouble.kind)}</p>
          {!state.onDevice && <p>{text.onPage}</p>}
          {state.trouble.kind === 'signed-out' && (
            <p>
              <a href={signInAndReturn()}>{text.signIn}</a>
            </p>
          )}
        </>
      );
    default:
      return state satisfies never;
  }
}

function kept(trouble: 'offline' | 'signed-out' | 'refused' | 'failed'): string {
  if (trouble === 'offline') return text.offline;
  return trouble === 'signed-out' ? text.signedOut : text.failed;
}
