import type { Competence } from './schema/competence.ts';
import type { CellId, CompetenceId, GovernmentCode, Level, LevelName, LevelVector } from './taxonomy.ts';
import { cellParts, cellsUpTo, competenceIds, governmentCodes, levelNames } from './taxonomy.ts';

type Competences = Record<CompetenceId, Pick<Competence, 'levels'>>;

/** The government codes that someone has shown: each that is covered by an attained cell, or by one below it. */
export function shownCodes(competences: Competences, attained: readonly CellId[]): GovernmentCode[] {
  const shown = new Set(
    attained.flatMap((cell) => {
      const { competence, level } = cellParts(cell);
      return codesUpTo(competences, competence, level);
    }),
  );
  return governmentCodes.filter((code) => shown.has(code));
}

/** True where someone who meets the need shows every government code up to the level; a role without an entry is Bewust. */
export function meetsGovernmentLevel(competences: Competences, need: LevelVector, level: LevelName | null): boolean {
  const shown = new Set(competenceIds.flatMap((competence) => codesUpTo(competences, competence, need[competence])));
  return codesOf(level ?? 'Bewust').every((code) => shown.has(code));
}

function codesUpTo(competences: Competences, competence: CompetenceId, level: Level): GovernmentCode[] {
  return cellsUpTo(competence, level).flatMap(
    (cell) => competences[competence].levels[cellParts(cell).level]?.covers ?? [],
  );
}

/** Four codes per level, in the order of the levels. */
function codesOf(level: LevelName): GovernmentCode[] {
  const names: LevelName[] = Object.values(levelNames);
  return governmentCodes.slice(0, (names.indexOf(level) + 1) * 4);
}
