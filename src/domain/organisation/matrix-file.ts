import { type CompetenceId, competenceIds } from '../taxonomy.ts';
import type { FileRow } from './people-file.ts';

interface Counts {
  people: number;
  complete: number;
  competences: Readonly<Record<CompetenceId, { asked: number; met: number }>>;
}

interface Matrix {
  teams: readonly (Counts & { name: string })[];
  /** The teams together, and what that is called. */
  whole: Counts & { name: string };
}

/** The matrix of teams and competences as a table: per competence how many have it, and of how many it is asked. */
export function matrixRows({ teams, whole }: Matrix, names: Readonly<Record<CompetenceId, string>>): FileRow[] {
  const head = competenceIds.flatMap((id) => [`${names[id]}: op peil`, `${names[id]}: gevraagd`]);
  const row = ({ name, people, complete, competences }: Counts & { name: string }) => [
    name,
    people,
    ...competenceIds.flatMap((id) => [competences[id].met, competences[id].asked]),
    complete,
  ];
  return [['Team', 'Mensen', ...head, 'Alles op peil'], ...teams.map(row), row(whole)];
}
