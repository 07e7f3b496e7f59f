import { requiredLevels } from '../requirement.ts';
import type { Situation, Taxonomy } from '../situation.ts';
import { type CellId, type CompetenceId, cellParts, type LevelVector, perCompetence } from '../taxonomy.ts';

/** When a cell was last shown. */
export interface ShownCell {
  cell: CellId;
  /** ISO 8601, UTC. */
  at: string;
}

export interface MemberNeed {
  /** counts: in reports · advice: a profile without a demand · prohibited: works with what Art. 5 forbids */
  kind: 'counts' | 'advice' | 'prohibited';
  need: LevelVector;
}

const nothing = perCompetence(() => 0 as const);

/** What is asked of a member in this situation. */
export function memberNeed(taxonomy: Taxonomy, situation: Situation): MemberNeed {
  const required = requiredLevels(taxonomy, situation);
  if (required.kind === 'prohibited') return { kind: 'prohibited', need: nothing };
  const isAdvice = situation.roles.length > 0 && situation.roles.every((id) => taxonomy.roles[id]?.advice);
  return { kind: isAdvice ? 'advice' : 'counts', need: required.need };
}

/**
 * Per competence that is asked when it was last shown: all that HR may know of what a member showed. A higher level
 * shows the lower ones, and what was shown beyond the need stays the learner's own. Whether it still counts is for who asks.
 */
export function shownOfNeed(need: LevelVector, shown: readonly ShownCell[]): Record<CompetenceId, string | null> {
  return perCompetence((competence) =>
    need[competence] === 0 ? null : lastShown(shown, competence, need[competence]),
  );
}

function lastShown(shown: readonly ShownCell[], asked: CompetenceId, need: number): string | null {
  const enough = shown.filter(({ cell }) => {
    const { competence, level } = cellParts(cell);
    return competence === asked && level >= need;
  });
  return (
    enough
      .map(({ at }) => at)
      .sort()
      .at(-1) ?? null
  );
}
