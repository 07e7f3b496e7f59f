import type { Check } from '#domain/verification/checks';

/** A tick, a cross and a question mark, after Tabler Icons (MIT). */
const paths = {
  good: 'M5 12l5 5l10-10',
  bad: 'M18 6l-12 12M6 6l12 12',
  unknown: 'M8 8a3.5 3 0 0 1 3.5-3h1a3.5 3 0 0 1 3.5 3a3 3 0 0 1-2 3a3 4 0 0 0-2 4M12 19v.01',
} as const satisfies Record<Check['state'], string>;

/** The state of a check as a sign; the word stands beside it. */
export function Sign({ state }: { state: Check['state'] }) {
  return (
    <svg class={`sign sign-${state}`} viewBox="-4 -4 32 32" aria-hidden="true">
      <path d={paths[state]} fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="square" />
    </svg>
  );
}
