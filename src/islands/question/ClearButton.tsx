import type { Answer } from '#domain/question';
import { questionText as text } from '../../text/question.ts';

/** Makes a question open again. It stays in its place when there is nothing to clear, so that nothing jumps and the focus stays. */
export function ClearButton({ answer, onClear }: { answer: Answer | null; onClear(): void }) {
  return (
    <button class="link-button" type="button" aria-disabled={!answer} onClick={() => answer && onClear()}>
      {text.clear}
    </button>
  );
}
