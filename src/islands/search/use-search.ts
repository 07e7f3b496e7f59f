import { useEffect, useState } from 'preact/hooks';
import type { SearchKind } from '#domain/search-entry';
import { type SearchAnswer, type SearchHit, searchFor } from '../../client/search.ts';

const perPage = 10;

export interface Found {
  query: string;
  answer: SearchAnswer;
  hits: readonly SearchHit[];
}
export type SearchState = { kind: 'nothing-asked' } | { kind: 'found'; found: Found } | { kind: 'failed' };

/** What there is to find for these words. The last answer stays until the next one is there. */
export function useSearch(query: string, kind: SearchKind | undefined) {
  const [state, setState] = useState<SearchState>({ kind: 'nothing-asked' });
  const [busy, setBusy] = useState(false);
  const [round, setRound] = useState(0);

  useEffect(() => {
    if (query === '') return setState({ kind: 'nothing-asked' });
    let current = true;
    setBusy(true);
    look(query, kind)
      .then((found): SearchState => ({ kind: 'found', found }))
      .catch((): SearchState => ({ kind: 'failed' }))
      .then((next) => {
        if (!current) return;
        setState(next);
        setBusy(false);
      });
    return () => {
      current = false;
      setBusy(false);
    };
  }, [query, kind, round]);

  async function more({ answer, hits, query }: Found): Promise<void> {
    const next = await answer.hits(hits.length, hits.length + perPage).catch(() => undefined);
    setState(next ? { kind: 'found', found: { query, answer, hits: [...hits, ...next] } } : { kind: 'failed' });
  }
  return { state, busy, more, again: () => setRound((before) => before + 1) };
}

async function look(query: string, kind: SearchKind | undefined): Promise<Found> {
  const answer = await searchFor(query, kind);
  return { query, answer, hits: await answer.hits(0, perPage) };
}
