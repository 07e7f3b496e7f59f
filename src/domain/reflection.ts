import type { Taxonomy } from './situation.ts';
import { type CellId, cellParts, cellsUpTo, type Level, type LevelVector, perCompetence } from './taxonomy.ts';

/** The answers to the statements of a cell, in their order: 0 no, 1 a little, 2 yes. */
export type ReflectionAnswers = Partial<Record<CellId, number[]>>;

/** "Yes" weighs 1 and "a little" a half; below three quarters the government's self-assessment calls a competence insufficient. */
const enough = 0.75;

/**
 * How someone sees themselves: the highest level of each competence up to which they answered every cell with enough
 * yes. A cell that is not fully answered ends the climb. It gives no credit and says nothing about what was shown.
 */
export function reflectedLevels(competences: Taxonomy['competences'], answers: ReflectionAnswers): LevelVector {
  return perCompetence((competence): Level => {
    const cells = cellsUpTo(competence, 4);
    const end = cells.findIndex((cell) => {
      const statements = competences[competence].levels[cellParts(cell).level]?.reflection.length ?? 0;
      return !isEnough(answers[cell] ?? [], statements);
    });
    const reached = end === -1 ? cells.at(-1) : cells[end - 1];
    return reached ? cellParts(reached).level : 0;
  });
}

function isEnough(answers: readonly number[], statements: number): boolean {
  if (answers.length < statements || statements === 0) return false;
  return answers.reduce((sum, answer) => sum + answer, 0) / (2 * answers.length) >= enough;
}
