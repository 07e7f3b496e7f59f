import { type CompetenceId, competenceIds } from '../taxonomy.ts';
import type { GroupCounts } from './counted-groups.ts';
import type { FileRow } from './people-file.ts';

interface Named extends Pick<GroupCounts, 'people' | 'counted' | 'competences'> {
  name: string;
}

interface Matrix {
  teams: readonly Named[];
  /** The teams together, and what that is called. */
  whole: Named;
}

/**
 * The matrix of teams and competences as a table: per competence how many have it, and of how many it is asked. Empty
 * where the screen says that too few people are counted.
 */
export function matrixRows({ teams, whole }: Matrix, names: Readonly<Record<CompetenceId, string>>): FileRow[] {
  const head = competenceIds.flatMap((id) => [`${names[id]}: op peil`, `${names[id]}: gevraagd`]);
  const row = ({ name, people, counted, competences }: Named) => [
    name,
    people,
    ...competenceIds.flatMap((id) => [
      (counted && competences[id]?.met) ?? '',
      (counted && competences[id]?.asked) ?? '',
    ]),
    counted?.people ?? '',
    counted?.complete ?? '',
  ];
  return [['Team', 'Mensen', ...head, 'Geteld', 'Alles op peil'], ...teams.map(row), row(whole)];
}
