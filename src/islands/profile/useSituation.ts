import { useLayoutEffect, useState } from 'preact/hooks';
import { type Arrival, arrival } from '#domain/arrival';
import { repairSituation, type Situation } from '#domain/requirement';
import type { BrowserTaxonomy } from '../../client/taxonomy.ts';
import { useDevice } from '../shared/useDevice.ts';

type Question = Extract<Arrival, { kind: 'ask-role' | 'ask-link' }>;
interface Chosen {
  situation: Situation;
  change: (situation: Situation) => void;
  /** What was in the profile, or in a link, and no longer exists. */
  removed: string[];
  /** Something came along that may not replace the profile unasked. */
  question: Question | undefined;
  /** False until what the address brings along has been looked at. */
  hasArrived: boolean;
  /** The answer to the question; nothing means: leave my profile as it is. */
  answer: (situation?: Situation) => void;
}

/** The situation on this device, repaired, and what the address brings along. */
export function useSituation(taxonomy: BrowserTaxonomy): Chosen {
  const [device, changeDevice] = useDevice();
  const { situation, removed } = repairSituation(taxonomy, device.situation);
  const [missing, setMissing] = useState(removed);
  const [question, setQuestion] = useState<Question>();
  const [hasArrived, setArrived] = useState(false);
  const change = (next: Situation) => changeDevice({ situation: next });

  useLayoutEffect(() => {
    function arrive() {
      const arrived = arrival(taxonomy, situation, location);
      if (arrived.kind === 'take') {
        if (arrived.situation !== situation) change(arrived.situation);
        setMissing((before) => [...before, ...arrived.removed]);
      }
      setQuestion(arrived.kind === 'ask-role' || arrived.kind === 'ask-link' ? arrived : undefined);
      if (arrived.kind !== 'nothing') history.replaceState(null, '', location.pathname);
    }
    arrive();
    setArrived(true);
    addEventListener('hashchange', arrive);
    return () => removeEventListener('hashchange', arrive);
  }, [taxonomy]);

  function answer(next?: Situation) {
    if (next) change(next);
    setQuestion(undefined);
  }
  return { situation, change, removed: missing, question, answer, hasArrived };
}
