import { useEffect, useRef, useState } from 'preact/hooks';
import type { ListPage, Outcome, Trouble } from '../../client/api.ts';

/** A list that is read a page at a time, as far as it was asked for. A page that fails takes nothing away. */
export function usePages<T>(read: (cursor?: string) => Promise<Outcome<ListPage<T>>>, anew: readonly unknown[] = []) {
  const [page, setPage] = useState<ListPage<T>>();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const asked = useRef(0);

  async function ask(cursor?: string) {
    asked.current += 1;
    const mine = asked.current;
    setBusy(true);
    const outcome = await read(cursor);
    // An answer to what was asked before is of no use to who has asked for something else since.
    if (mine !== asked.current) return;
    setBusy(false);
    setTrouble(outcome.kind === 'ok' ? undefined : outcome);
    if (outcome.kind !== 'ok') return;
    const before = cursor === undefined ? [] : (page?.items ?? []);
    setPage({ ...outcome.value, items: [...before, ...outcome.value.items] });
  }
  useEffect(() => void ask(), anew);

  return {
    /** Nothing before the first answer. */
    items: page?.items,
    next: page?.next,
    busy,
    trouble,
    /** Asks for the page that begins at this cursor, or for the first where there is none. */
    ask: (cursor?: string) => void ask(cursor),
    /** Shows what was changed without asking anew. */
    put: (items: readonly T[]) => setPage({ ...page, items }),
  };
}
export type Pages<T> = ReturnType<typeof usePages<T>>;
