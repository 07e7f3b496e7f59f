import { useEffect, useState } from 'preact/hooks';
import type { Outcome } from '../../client/api.ts';

/** What a page asks once it is open: nothing yet, or what came of it. `again` asks once more. */
export function useAnswer<T>(question: () => Promise<Outcome<T>>): {
  answer: Outcome<T> | undefined;
  again: () => void;
} {
  const [answer, setAnswer] = useState<Outcome<T>>();
  const again = () => void question().then(setAnswer);
  useEffect(() => {
    again();
    // The back button may bring a page out of memory, as it was before its reader signed out.
    const returned = (event: PageTransitionEvent) => {
      if (event.persisted) again();
    };
    addEventListener('pageshow', returned);
    return () => removeEventListener('pageshow', returned);
  }, []);
  return { answer, again };
}
