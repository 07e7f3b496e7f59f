import type { ComponentChildren } from 'preact';
import { signInAndReturn } from '../../client/way-back.ts';
import { testStartText as text } from '../../text/test-start.ts';
import { type Phase, resultAddress } from './useAttempt.ts';

interface Props {
  phase: Phase;
  practice: string | undefined;
  onStart(): void;
  onResume(attempt: string): void;
  onRetry(): void;
}

/** The yellow field: the one thing to do now. It keeps its height while we look, so that nothing jumps. */
export function StartStep({ phase, practice, onStart, onResume, onRetry }: Props) {
  const { title, says, action } = stepFor(phase, { onStart, onResume, onRetry });
  return (
    <section class="next-step start-step" aria-labelledby="start-title">
      <div class="stack" role="status">
        <p class="kicker">{text.kicker}</p>
        <h2 id="start-title">{title}</h2>
        <p>{says}</p>
      </div>
      <div class="start-actions">
        {action}
        {practice && (
          <a class="medium" href={practice}>
            {text.practice}
          </a>
        )}
      </div>
    </section>
  );
}

interface Step {
  title: string;
  says: string;
  action?: ComponentChildren;
}

function stepFor(phase: Phase, { onStart, onResume, onRetry }: Pick<Props, 'onStart' | 'onResume' | 'onRetry'>): Step {
  switch (phase.kind) {
    case 'loading':
    case 'making':
      return { title: text.loading.title, says: text.loading.text };
    case 'signed-out':
      return {
        title: text.signedOut.title,
        says: text.signedOut.text,
        action: <Way href={signInAndReturn()} says={text.signedOut.action} />,
      };
    case 'open': {
      const { id, title, answered, questions } = phase.attempt;
      return {
        title: text.open.title,
        says: `${title}. ${text.open.text(answered, questions)}`,
        action: <Press onPress={() => onResume(id)} says={text.open.action} />,
      };
    }
    case 'ready':
    case 'starting': {
      const busy = phase.kind === 'starting';
      const says = phase.kind === 'ready' && phase.gone ? text.gone : text.ready.text;
      return {
        title: text.ready.title,
        says,
        action: <Press busy={busy} onPress={onStart} says={busy ? text.ready.busy : text.ready.action} />,
      };
    }
    case 'refused': {
      const { message, problem } = phase.refused;
      const attempt = problem.data?.attempt;
      const action = attempt ? (
        <Way href={resultAddress(attempt)} says={text.refused.toResult} />
      ) : (
        <Way href="/leerpad" says={text.refused.toPath} />
      );
      return { title: problem.title, says: message, action };
    }
    case 'trouble':
      return {
        title: text.trouble.title,
        says: phase.trouble.message,
        action: <Press onPress={onRetry} says={text.trouble.retry} />,
      };
    default:
      return phase satisfies never;
  }
}

function Way({ href, says }: { href: string; says: string }) {
  return (
    <a class="button" href={href}>
      {says}
    </a>
  );
}

function Press({ says, busy = false, onPress }: { says: string; busy?: boolean; onPress(): void }) {
  return (
    <button class="button" type="button" aria-disabled={busy} onClick={() => !busy && onPress()}>
      {says}
    </button>
  );
}
