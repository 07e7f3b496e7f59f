import { cellAssessments } from '../catalogue.ts';
import { canDraw } from '../draw.ts';
import { error, type Fault } from '../fault.ts';
import { askedCells, type CellId, cellParts } from '../taxonomy.ts';
import { type Checkable, openPool } from './checkable.ts';

/** Where the cells of the test stand, of which role it is, and which cells it asks about. */
interface RoleTest {
  file: string;
  field: 'includes' | 'cells';
  role: string;
  cells: readonly CellId[];
}

/** A test of a role that leaves out a level that the role asks and that can be tested, or that asks a higher one. */
export function roleNeedFaults(catalogue: Checkable, { file, field, role, cells }: RoleTest): Fault[] {
  const need = catalogue.roles[role]?.need;
  if (!need) return [];
  const lacking = askedCells(need).flatMap((cell) => {
    if (cells.includes(cell)) return [];
    const test = cellAssessments(catalogue).find(({ assessment }) => assessment.cell === cell);
    if (!test || canDraw(openPool(catalogue, cell), test.assessment).kind !== 'can-draw') return [];
    const problem = `De rol ${role} vraagt ${cell}, en daar zijn genoeg vragen voor. Hier ontbreekt die cel.`;
    return [error(file, [field], problem, `Zet erbij in ‘${field}’: - ${field === 'includes' ? test.id : cell}`)];
  });
  const beyond = cells.flatMap((cell, index) => {
    const { competence, level } = cellParts(cell);
    if (level <= need[competence]) return [];
    const problem = `De rol ${role} vraagt geen ${cell}: van ${competence} vraagt zij niveau ${need[competence]}.`;
    return [error(file, [field, index], problem, 'Haal hem hier weg, of verhoog eerst het niveau bij de rol.')];
  });
  return [...lacking, ...beyond];
}
