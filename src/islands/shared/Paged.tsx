import type { ComponentChildren } from 'preact';
import { TroubleNotice } from './TroubleNotice.tsx';
import type { Pages } from './use-pages.ts';

interface Props<T> {
  pages: Pages<T>;
  loading: string;
  /** What the button for the next page says. */
  more: string;
  children: (items: readonly T[]) => ComponentChildren;
}

/** A list as far as it was read: while it comes, why it did not come, and the button for its next page. */
export function Paged<T>({ pages: { items, next, busy, trouble, ask }, loading, more, children }: Props<T>) {
  return (
    <div class="stack">
      {!items && !trouble && <p role="status">{loading}</p>}
      {items && children(items)}
      <TroubleNotice trouble={trouble} again={() => ask(next)} />
      {next && (
        <button
          class="nl-button nl-button--secondary"
          type="button"
          aria-disabled={busy}
          onClick={() => !busy && ask(next)}
        >
          {more}
        </button>
      )}
    </div>
  );
}
