import { type CellId, cellParts, levelNames } from '#domain/taxonomy';
import { competenceNames } from './competences.ts';
import { fullName } from './shared.ts';

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
