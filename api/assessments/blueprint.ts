import { type Content, cellAssessments } from '#domain/catalogue';
import type { Assessment, CellAssessment, RoleAssessment } from '#domain/schema/assessment';
import type { CellId } from '#domain/taxonomy';
import { RuleBroken } from '../errors.ts';
import type { AssessmentSummary } from './schema.ts';

type Blueprints = Pick<Content, 'assessments'>;

/** The test of one cell, with its id. */
export interface CellTest {
  id: string;
  assessment: CellAssessment;
}

/** @throws RuleBroken where the blueprint does not exist */
export function blueprint({ assessments }: Blueprints, id: string): Assessment {
  const assessment = Object.hasOwn(assessments, id) ? assessments[id] : undefined;
  if (assessment) return assessment;
  throw new RuleBroken('bad-input', 'Kies een toets die bestaat.', {
    faults: [{ field: 'assessment', detail: `De toets ${id} bestaat niet. Kijk in /assessments welke er zijn.` }],
  });
}

/** The test of this cell, if it has one. */
export function testOfCell(content: Blueprints, cell: CellId): CellTest | undefined {
  return cellAssessments(content).find(({ assessment }) => assessment.cell === cell);
}

/** The tests of which a test exists: itself, or those of the cells that a role includes. */
export function cellTests(content: Blueprints, id: string, assessment: CellAssessment | RoleAssessment): CellTest[] {
  if (assessment.kind === 'cell') return [{ id, assessment }];
  const tests = cellAssessments(content);
  return assessment.includes.flatMap((included) => tests.filter((test) => test.id === included));
}

/** The title of a test, also where its blueprint has since been withdrawn. */
export function titleOf({ assessments }: Blueprints, id: string, isShortSet: boolean): string {
  const title = (Object.hasOwn(assessments, id) ? assessments[id]?.title : undefined) ?? 'Toets die niet meer bestaat';
  return isShortSet ? `${title}, korte set` : title;
}

/** What everybody may know of all tests, nothing about items. */
export function summaries(content: Blueprints): AssessmentSummary[] {
  return Object.entries(content.assessments).map(([id, assessment]) => summary(content, id, assessment));
}

function summary(content: Blueprints, id: string, assessment: Assessment): AssessmentSummary {
  const { title, version } = assessment;
  if (assessment.kind === 'placement') {
    const { cells, countPerCell, minutes, role } = assessment;
    return { id, kind: 'placement', title, version, questions: cells.length * countPerCell, minutes, cells, role };
  }
  const tests = cellTests(content, id, assessment).map((test) => test.assessment);
  const total = (number: (test: CellAssessment) => number) => tests.reduce((sum, test) => sum + number(test), 0);
  const shared = { id, title, version, questions: total((t) => t.count), minutes: total((t) => t.minutes) };
  const cells = tests.map((test) => test.cell);
  if (assessment.kind === 'role') return { kind: 'role', ...shared, cells, role: assessment.role };
  return { kind: 'cell', ...shared, cells, cell: assessment.cell };
}
