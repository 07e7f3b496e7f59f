import { cellAssessments } from '../catalogue.ts';
import { contentPath } from '../content-path.ts';
import { advice, type Fault } from '../fault.ts';
import { cellIds } from '../taxonomy.ts';
import type { Checkable } from './checkable.ts';

/** Live questions that no blueprint can ever draw: of a cell without a test, or in a scenario larger than the test. */
export function neverDrawn({ items, assessments, scenarios }: Checkable): Fault[] {
  const live = Object.values(items).filter(({ status }) => status === 'live');
  const counts = new Map(cellIds.map((cell) => [cell, 0]));
  const reach = (cell: (typeof cellIds)[number], count: number) =>
    counts.set(cell, Math.max(count, counts.get(cell) ?? 0));
  for (const { assessment } of cellAssessments({ assessments })) reach(assessment.cell, assessment.count);
  for (const assessment of Object.values(assessments))
    if (assessment.kind === 'placement') for (const cell of assessment.cells) reach(cell, assessment.countPerCell);
  const untested = cellIds.flatMap((cell) => {
    const waiting = live.filter((item) => item.cell === cell).length;
    if (waiting === 0 || counts.get(cell) !== 0) return [];
    const problem = `Geen enkele toets trekt uit ${cell}: ${waiting === 1 ? '1 vraag wordt' : `${waiting} vragen worden`} nooit gesteld.`;
    const repair = `Maak ${contentPath.assessment(cell)}, of zet de vragen op status: draft tot de toets er is.`;
    return [advice(`${contentPath.bank}/${cell}`, [], problem, repair)];
  });
  const tooLarge = Object.entries(scenarios).flatMap(([id, { cell }]) => {
    const members = live.filter(({ scenario }) => scenario === id).length;
    const count = counts.get(cell) ?? 0;
    if (count === 0 || members <= count) return [];
    const problem = `Dit scenario heeft ${members} vragen, en een toets van ${cell} trekt er hoogstens ${count}: het past er nooit in.`;
    return [
      advice(contentPath.scenario(id), [], problem, 'Haal vragen uit het scenario, of verhoog ‘count’ van de toets.'),
    ];
  });
  return [...untested, ...tooLarge];
}
