import { cellAssessments } from '../catalogue.ts';
import { contentPath } from '../content-path.ts';
import { canDraw } from '../draw.ts';
import { advice, error, type Fault } from '../fault.ts';
import type { CellAssessment, PlacementAssessment, RoleAssessment } from '../schema/assessment.ts';
import type { CellId } from '../taxonomy.ts';
import { type Checkable, missing, openPool } from './checkable.ts';
import { drawFaults } from './draw.ts';
import { roleNeedFaults } from './role-need.ts';

/** So many live items make that a second try sees new ones first. */
const plenty = 20;

/** Blueprints that cannot be drawn, that contradict themselves, or that name what does not exist. */
export function assessmentFaults(catalogue: Checkable, unreadable: ReadonlySet<string>): Fault[] {
  return Object.entries(catalogue.assessments).flatMap(([id, assessment]) => {
    if (assessment.kind === 'cell') return cellFaults(catalogue, unreadable, id, assessment);
    if (assessment.kind === 'role') return roleFaults(catalogue, unreadable, id, assessment);
    return placementFaults(catalogue, unreadable, id, assessment);
  });
}

function cellFaults(
  catalogue: Checkable,
  unreadable: ReadonlySet<string>,
  id: string,
  assessment: CellAssessment,
): Fault[] {
  const { cell, pass } = assessment;
  const file = contentPath.assessment(id);
  const twin = cellAssessments(catalogue).find((other) => other.assessment.cell === cell && other.id < id);
  const faults = twin
    ? [
        error(
          file,
          ['cell'],
          `De cel ${cell} heeft al een toets: ${contentPath.assessment(twin.id)}.`,
          'Houd er één over.',
        ),
      ]
    : [];
  if (pass.notYetBelow > pass.attainedFrom) {
    faults.push(
      error(
        file,
        ['pass', 'notYetBelow'],
        `‘notYetBelow’ (${pass.notYetBelow}) ligt boven ‘attainedFrom’ (${pass.attainedFrom}).`,
        'Zet ‘notYetBelow’ lager.',
      ),
    );
  }
  if (hasUnreadable(cell, unreadable)) return faults;
  const pool = openPool(catalogue, cell);
  const live = pool.filter(({ item }) => item.status === 'live').length;
  const drawn = drawFaults(file, cell, canDraw(pool, assessment));
  if (drawn.length > 0) return [...faults, ...drawn];
  if (live >= plenty) return faults;
  return [
    ...faults,
    advice(
      file,
      ['count'],
      `${cell} heeft ${live} vragen die live zijn.`,
      `Met ${plenty} krijgt wie de toets opnieuw doet eerst nieuwe vragen.`,
    ),
  ];
}

function roleFaults(
  catalogue: Checkable,
  unreadable: ReadonlySet<string>,
  id: string,
  { role, includes }: RoleAssessment,
): Fault[] {
  const file = contentPath.assessment(id);
  const exists = missing(catalogue.assessments, unreadable, contentPath.assessment);
  const parts = includes.map((part) => catalogue.assessments[part]);
  const cells = parts.flatMap((part) => (part?.kind === 'cell' ? [part.cell] : []));
  return [
    ...missing(catalogue.roles, unreadable, contentPath.role)(file, ['role'], role),
    ...(cells.length === parts.length ? roleNeedFaults(catalogue, { file, field: 'includes', role, cells }) : []),
    ...includes.flatMap((part, index) => {
      const kind = catalogue.assessments[part]?.kind;
      if (kind === undefined) return exists(file, ['includes', index], part);
      if (kind === 'cell') return [];
      return [
        error(
          file,
          ['includes', index],
          `‘${part}’ is geen toets van een cel.`,
          'Noem hier alleen toetsen met kind: cell.',
        ),
      ];
    }),
  ];
}

function placementFaults(
  catalogue: Checkable,
  unreadable: ReadonlySet<string>,
  id: string,
  assessment: PlacementAssessment,
): Fault[] {
  const pass = { attainedFrom: 1, notYetBelow: 0, shortSet: { count: 0, attainedFrom: 1 } };
  const rule = { count: assessment.countPerCell, atLeastKinds: 1, pass };
  const file = contentPath.assessment(id);
  const undrawable = assessment.cells.flatMap((cell, index) => {
    if (hasUnreadable(cell, unreadable)) return [];
    const drawable = canDraw(openPool(catalogue, cell), rule);
    return drawFaults(file, cell, drawable).map((fault) => ({ ...fault, at: ['cells', index] }));
  });
  const { role, cells } = assessment;
  if (role === undefined) return undrawable;
  return [
    ...missing(catalogue.roles, unreadable, contentPath.role)(file, ['role'], role),
    ...undrawable,
    ...roleNeedFaults(catalogue, { file, field: 'cells', role, cells }),
  ];
}

function hasUnreadable(cell: CellId, unreadable: ReadonlySet<string>): boolean {
  return [...unreadable].some((file) => file.startsWith(`content/items/${cell}/`));
}
