import type { ComponentChildren } from 'preact';
import { testStartText as text } from '../../text/test-start.ts';

/** What the yellow field says, and what one can do there. */
export interface Step {
  title: string;
  says: string;
  action?: ComponentChildren;
  /** True where practising first makes no sense any more. */
  practised?: boolean;
}

export function Way({ href, says }: { href: string; says: string }) {
  return (
    <a class="nl-button nl-button--primary" href={href}>
      {says}
    </a>
  );
}

export function Press({ says, busy = false, onPress }: { says: string; busy?: boolean; onPress(): void }) {
  return (
    <button class="nl-button nl-button--primary" type="button" aria-disabled={busy} onClick={() => !busy && onPress()}>
      {says}
    </button>
  );
}

export function StartButton({ onStart, busy = false }: { onStart(): void; busy?: boolean }) {
  return <Press busy={busy} onPress={onStart} says={busy ? text.ready.busy : text.ready.action} />;
}
