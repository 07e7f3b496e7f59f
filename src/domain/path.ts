import type { LessonEntry } from './catalogue.ts';
import { gaps } from './requirement.ts';
import type { CellAssessment } from './schema/assessment.ts';
import type { CellId, LevelVector } from './taxonomy.ts';

/** The part of the content that a path is made of; little enough to travel to the browser. */
export interface PathContent {
  courses: Record<
    string,
    { order: number; lessons: readonly Pick<LessonEntry, 'id' | 'title' | 'cell' | 'minutes'>[] }
  >;
  assessments: Record<string, Pick<CellAssessment, 'kind' | 'cell' | 'minutes'> | { kind: 'role' | 'placement' }>;
}

export interface PathLesson {
  id: string;
  title: string;
  minutes: number;
  read: boolean;
}

/** One cell that is asked and not yet held. Without a test it stays open, and says so. */
export interface PathStep {
  cell: CellId;
  hasTest: boolean;
  lessons: PathLesson[];
  /** The placement says: you could take this test now. */
  ready: boolean;
}

export type NextStep =
  | { kind: 'lesson'; cell: CellId; lesson: PathLesson }
  | { kind: 'test'; cell: CellId; assessment: string };

export interface Path {
  open: PathStep[];
  /** Absent where nothing is left that can be done here. */
  next?: NextStep;
  /** What is left to read and to do. */
  minutes: number;
}

/**
 * The way from what is held to what is asked, in learning order; tests that can be taken now come first.
 * @param more ready: cells that the placement found ready; read: ids of lessons that were read
 */
export function buildPath(
  content: PathContent,
  need: LevelVector,
  held: LevelVector,
  more: { ready?: readonly CellId[]; read?: readonly string[] } = {},
): Path {
  const tests = testsOf(content);
  const lessons = Object.values(content.courses)
    .toSorted((one, other) => one.order - other.order)
    .flatMap((course) => course.lessons);
  const steps = gaps(need, held).map((cell): PathStep => {
    const hasTest = tests.has(cell);
    const own = lessons.filter((lesson) => lesson.cell === cell);
    return {
      cell,
      hasTest,
      lessons: own.map(({ id, title, minutes }) => ({ id, title, minutes, read: more.read?.includes(id) ?? false })),
      ready: hasTest && (more.ready?.includes(cell) ?? false),
    };
  });
  const open = [...steps.filter(({ ready }) => ready), ...steps.filter(({ ready }) => !ready)];
  const todo = open.map((step) => ({ step, unread: unreadOf(step), test: tests.get(step.cell) }));
  const next = todo.flatMap(({ step, unread, test }) => nextOf(step, unread[0], test?.id)).at(0);
  const minutes = todo
    .flatMap(({ unread, test }) => [...unread, ...(test ? [test] : [])])
    .reduce((sum, part) => sum + part.minutes, 0);
  return { open, ...(next && { next }), minutes };
}

function testsOf({ assessments }: PathContent): Map<CellId, { id: string; minutes: number }> {
  return new Map(
    Object.entries(assessments).flatMap(([id, assessment]) =>
      assessment.kind === 'cell' ? [[assessment.cell, { id, minutes: assessment.minutes }] as const] : [],
    ),
  );
}

/** Who is ready for the test need not read first. */
function unreadOf({ ready, lessons }: PathStep): PathLesson[] {
  return ready ? [] : lessons.filter(({ read }) => !read);
}

function nextOf({ cell }: PathStep, lesson: PathLesson | undefined, assessment: string | undefined): NextStep[] {
  if (lesson) return [{ kind: 'lesson', cell, lesson }];
  return assessment === undefined ? [] : [{ kind: 'test', cell, assessment }];
}
