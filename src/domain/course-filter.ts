import {
  type AttainableLevel,
  attainableLevels,
  type CellId,
  type CompetenceId,
  cellParts,
  competenceIds,
} from './taxonomy.ts';

/** What somebody looks for among the courses; what is left out does not matter to them. */
export interface CourseWish {
  competence?: CompetenceId;
  level?: AttainableLevel;
  /** The most that it may take together, in minutes. */
  minutes?: number;
}

/** The lessons of one course that somebody looks for; none where together they take longer than there is time. */
export function lessonsWished<L extends { cell: CellId; minutes: number }>(
  lessons: readonly L[],
  wish: CourseWish,
): L[] {
  const fitting = lessons.filter(({ cell }) => {
    const { competence, level } = cellParts(cell);
    return (wish.competence ?? competence) === competence && (wish.level ?? level) === level;
  });
  const minutes = fitting.reduce((sum, lesson) => sum + lesson.minutes, 0);
  return minutes > (wish.minutes ?? minutes) ? [] : fitting;
}

/** The wish in an address, as in `?competentie=recht&niveau=2&tijd=30`; what is not understood is left out. */
export function readWish(query: string): CourseWish {
  const given = new URLSearchParams(query);
  const competence = competenceIds.find((one) => one === given.get('competentie'));
  const level = attainableLevels.find((one) => String(one) === given.get('niveau'));
  const minutes = Number(given.get('tijd'));
  return {
    ...(competence && { competence }),
    ...(level && { level }),
    ...(Number.isInteger(minutes) && minutes > 0 && { minutes }),
  };
}

/** The address of a wish, empty where nothing is wished. */
export function wishQuery({ competence, level, minutes }: CourseWish): string {
  const query = new URLSearchParams({
    ...(competence && { competentie: competence }),
    ...(level && { niveau: String(level) }),
    ...(minutes && { tijd: String(minutes) }),
  }).toString();
  return query && `?${query}`;
}
