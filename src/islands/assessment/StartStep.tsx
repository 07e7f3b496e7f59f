import { signInAndReturn } from '../../client/way-back.ts';
import { testStartText as text } from '../../text/test-start.ts';
import { earlierStep } from './earlier-step.tsx';
import { Press, StartButton, type Step, Way } from './StartActions.tsx';
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
  const { title, says, action, practised } = stepFor(phase, { onStart, onResume, onRetry });
  return (
    <section class="next-step start-step" aria-labelledby="start-title">
      <div class="stack" role="status">
        <p class="kicker">{text.kicker}</p>
        <h2 id="start-title">{title}</h2>
        <p>{says}</p>
      </div>
      <div class="start-actions">
        {action}
        {practice && !practised && (
          <a class="medium" href={practice}>
            {text.practice}
          </a>
        )}
      </div>
    </section>
  );
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
      if (phase.earlier) return earlierStep(phase.earlier, onStart);
      return {
        title: text.ready.title,
        says: phase.gone ? text.gone : text.ready.text,
        action: <StartButton onStart={onStart} />,
      };
    case 'starting':
      return { title: text.ready.title, says: text.ready.text, action: <StartButton onStart={onStart} busy /> };
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
