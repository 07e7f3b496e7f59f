import { useEffect, useState } from 'preact/hooks';
import { type LevelVector, noLevels } from '#domain/taxonomy';
import { heldHere } from '../../client/standing.ts';

/** What was shown in tests; nothing until that is known, and nothing where it cannot be reached. */
export function useHeld(): LevelVector {
  const [held, setHeld] = useState<LevelVector>(noLevels);
  useEffect(() => {
    heldHere().then(setHeld, () => setHeld(noLevels));
  }, []);
  return held;
}
