import type { DecisionAid } from './decision-aid/aid.ts';
import type { Application, RuleTable } from './schema/application.ts';
import type { Assessment, CellAssessment } from './schema/assessment.ts';
import type { Case } from './schema/case.ts';
import type { Competence } from './schema/competence.ts';
import type { Course, Lesson } from './schema/course.ts';
import type { Item } from './schema/item.ts';
import type { Law } from './schema/law.ts';
import type { Resource } from './schema/resource.ts';
import type { Overlay, Role } from './schema/role.ts';
import type { Scenario } from './schema/scenario.ts';
import type { Term } from './schema/term.ts';
import { type CellId, type CompetenceId, cellIds } from './taxonomy.ts';

/** A lesson with what its file says besides the frontmatter. */
export interface LessonEntry extends Lesson {
  /** course/slug: how items and progress refer to the lesson. */
  id: string;
  course: string;
  /** The file name without its number. */
  slug: string;
  /** The number in the file name. */
  order: number;
  /** The ids of all headings. */
  anchors: string[];
  /** The ids of the terms that it explains in place, in order. */
  terms: string[];
}

/** A case with what its text explains in place. */
export interface CaseEntry extends Case {
  terms: string[];
}

export interface CourseEntry extends Course {
  id: string;
  /** In the order in which they are read. */
  lessons: LessonEntry[];
}

/** What everybody may see: all content but the items, by id. */
export interface Content {
  competences: Record<CompetenceId, Competence>;
  roles: Record<string, Role>;
  overlays: Record<string, Overlay>;
  applications: Record<string, Application>;
  laws: Record<string, Law>;
  /** The glossary. */
  terms: Record<string, Term>;
  cases: Record<string, CaseEntry>;
  /** Free material of others. */
  resources: Record<string, Resource>;
  assessments: Record<string, Assessment>;
  scenarios: Record<string, Scenario>;
  rules: RuleTable;
  decisionAid: DecisionAid;
  courses: Record<string, CourseEntry>;
}

/** All content by id. It holds keys: it stays on the server. */
export interface Catalogue extends Content {
  /** Hash of the content: 16 hexadecimal digits. */
  version: string;
  taxonomyVersion: string;
  /** The day from which this version of the taxonomy counts. */
  taxonomyDate: string;
  items: Record<string, Item>;
}

export function cellAssessments(content: Pick<Content, 'assessments'>): { id: string; assessment: CellAssessment }[] {
  return Object.entries(content.assessments).flatMap(([id, assessment]) =>
    assessment.kind === 'cell' ? [{ id, assessment }] : [],
  );
}

/** The cells that have a test, in the order of the profile. */
export function testedCells(content: Pick<Content, 'assessments'>): CellId[] {
  const tested = new Set(cellAssessments(content).map(({ assessment }) => assessment.cell));
  return cellIds.filter((cell) => tested.has(cell));
}

export function allLessons(content: Pick<Content, 'courses'>): LessonEntry[] {
  return Object.values(content.courses)
    .sort((one, other) => one.order - other.order)
    .flatMap((course) => course.lessons);
}
