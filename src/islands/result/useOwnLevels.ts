import { useEffect, useState } from 'preact/hooks';
import type { LevelVector } from '#domain/taxonomy';
import { levelsHere } from '../../client/standing.ts';

/** What is held and what is asked; nothing until that is known. */
export function useOwnLevels(): { need: LevelVector; held: LevelVector } | undefined {
  const [levels, setLevels] = useState<{ need: LevelVector; held: LevelVector }>();
  useEffect(() => void levelsHere().then(setLevels), []);
  return levels;
}
