import { useEffect, useState } from 'preact/hooks';
import type { Answers, DecisionAid } from '#domain/decision-aid/aid';
import { walk } from '#domain/decision-aid/way';
import { answersHash, readAnswers } from './address.ts';

/** The answers so far. Where they stand in the address, the back button of the browser goes back a question. */
export function useAnswers(aid: DecisionAid, inAddress: boolean) {
  const [answers, setAnswers] = useState<Answers>({});
  /** True once somebody went somewhere: only then the focus follows. */
  const [moved, setMoved] = useState(false);

  useEffect(() => {
    if (!inAddress) return;
    const follow = () => {
      const read = readAnswers(location.hash);
      if (read) setAnswers(read);
    };
    const followMoved = () => {
      setMoved(true);
      follow();
    };
    follow();
    addEventListener('popstate', followMoved);
    return () => removeEventListener('popstate', followMoved);
  }, [inAddress]);

  function go(to: Answers) {
    setMoved(true);
    setAnswers(to);
    if (inAddress) history.pushState(null, '', answersHash(walk(aid, to).path) || location.pathname + location.search);
  }
  return { answers, moved, go };
}
