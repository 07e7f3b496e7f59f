import { dayInTheNetherlands } from '../day.ts';
import { type CompetenceId, competenceIds, type Level, type LevelVector } from '../taxonomy.ts';
import { expiresAt, freshSince } from './freshness.ts';

/** What an organisation sees of a required cell of a member: attained or not, the day, and the day that it expires. */
export interface RequiredCell {
  competence: CompetenceId;
  level: Level;
  attained: boolean;
  /** Days, as YYYY-MM-DD: the hour at which somebody learns is nobody's business. */
  attainedOn?: string;
  expiresOn?: string;
}

export const progresses = ['complete', 'under-way', 'not-begun'] as const;
/** under-way says that something is attained, never that a test was failed. */
export type Progress = (typeof progresses)[number];

export interface PersonView {
  progress: Progress;
  cells: RequiredCell[];
  /** Since which day something is to be renewed. */
  renewSince?: string;
}

interface Standing {
  need: LevelVector;
  shown: Record<CompetenceId, string | null>;
  renewSince: string | null;
}

/** All that an organisation sees of a member's standing, and all that the member is shown of it. */
export function personView({ need, shown, renewSince }: Standing, now: Date, freshnessMonths: number): PersonView {
  const since = freshSince(now, freshnessMonths);
  const cells = competenceIds
    .filter((competence) => need[competence] > 0)
    .map((competence) => requiredCell(competence, need[competence], shown[competence], since, freshnessMonths));
  const attained = cells.filter((cell) => cell.attained).length;
  return {
    progress: attained === cells.length ? 'complete' : attained > 0 ? 'under-way' : 'not-begun',
    cells,
    ...(renewSince !== null && { renewSince: dayInTheNetherlands(renewSince) }),
  };
}

function requiredCell(
  competence: CompetenceId,
  level: Level,
  shownAt: string | null,
  since: string,
  months: number,
): RequiredCell {
  if (shownAt === null) return { competence, level, attained: false };
  const attained = shownAt > since;
  return {
    competence,
    level,
    attained,
    attainedOn: dayInTheNetherlands(shownAt),
    expiresOn: dayInTheNetherlands(expiresAt(shownAt, months)),
  };
}
