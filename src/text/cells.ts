import { type CellId, cellParts, competenceIds, levelNames } from '#domain/taxonomy';
import { competenceNames } from './competences.ts';
import { fullName, joined } from './shared.ts';

/** "Recht en verantwoording, niveau 1" */
export function cellTitle(cell: CellId): string {
  const { competence, level } = cellParts(cell);
  return `${fullName(competence)}, niveau ${level}`;
}

/** "niveau 1 Bewust" */
export function levelTitle(cell: CellId): string {
  const { level } = cellParts(cell);
  return `niveau ${level} ${levelNames[level]}`;
}

/** "Recht 1" */
export function cellShort(cell: CellId): string {
  const { competence, level } = cellParts(cell);
  return `${competenceNames[competence].short} ${level}`;
}

/** "Recht 1 en Mensen 2", or with several levels of one "Recht 1, Mensen 1 tot en met 3": as gaps follow each other. */
export function cellsInWords(cells: readonly CellId[]): string {
  const parts = competenceIds.flatMap((id) => {
    const levels = cells.map(cellParts).flatMap(({ competence, level }) => (competence === id ? [level] : []));
    const { short } = competenceNames[id];
    if (levels.length < 2) return levels.map((level) => `${short} ${level}`);
    return [`${short} ${Math.min(...levels)} ${levels.length === 2 ? 'en' : 'tot en met'} ${Math.max(...levels)}`];
  });
  return parts.length === cells.length ? joined(parts) : parts.join(', ');
}
