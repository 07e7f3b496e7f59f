import type { ComponentChildren } from 'preact';
import type { BrowserTaxonomy } from '../../client/taxonomy.ts';
import { sharedText as text } from '../../text/shared.ts';
import { useTaxonomy } from './useTaxonomy.ts';

interface Props {
  children: (taxonomy: BrowserTaxonomy) => ComponentChildren;
}

/** Waits for the taxonomy, and says what to do where it does not come. */
export function WithTaxonomy({ children }: Props) {
  const state = useTaxonomy();
  if (state.kind === 'ready') return <>{children(state.taxonomy)}</>;
  if (state.kind === 'loading') return <p role="status">{text.loading}</p>;
  return (
    <div class="utrecht-alert utrecht-alert--error" role="alert">
      <p>{text.failed}</p>
      <button class="nl-button nl-button--secondary" type="button" onClick={state.retry}>
        {text.retry}
      </button>
    </div>
  );
}
