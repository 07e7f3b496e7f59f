import { useEffect, useState } from 'preact/hooks';
import { type BrowserTaxonomy, loadTaxonomy } from '../../client/taxonomy.ts';

export type TaxonomyState =
  | { kind: 'loading' }
  | { kind: 'ready'; taxonomy: BrowserTaxonomy }
  | { kind: 'failed'; retry: () => void };

/** The taxonomy as it comes in, or a way to try again. */
export function useTaxonomy(): TaxonomyState {
  const [state, setState] = useState<TaxonomyState>({ kind: 'loading' });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    const retry = () => setTries((before) => before + 1);
    loadTaxonomy().then(
      (taxonomy) => setState({ kind: 'ready', taxonomy }),
      () => setState({ kind: 'failed', retry }),
    );
  }, [tries]);
  return state;
}
