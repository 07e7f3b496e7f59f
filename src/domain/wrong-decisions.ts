import { cellAssessments } from './catalogue.ts';
import { seeded } from './chance.ts';
import type { Checkable } from './faults/checkable.ts';
import { rightTicks } from './parts.ts';
import type { CellAssessment } from './schema/assessment.ts';
import type { Item } from './schema/item.ts';
import { type DecisionRisks, simulateDecisions } from './simulation.ts';
import type { CellId } from './taxonomy.ts';

/** The expected score per question of someone who masters a cell, and of someone who does not: assumed, not measured. */
export const expectedScores = { master: 0.85, nonMaster: 0.55 };
export const runs = 20_000;

export interface CellRisks {
  cell: CellId;
  /** With the kinds of questions of its bank. */
  risks: DecisionRisks;
  /** As if no question had partial credit: what it is at most. */
  atMost: DecisionRisks;
}

export interface RoleRisks {
  role: string;
  /** The share of those who master all cells and do not attain them all at once. */
  mastersRefused: number;
  /** The share of those who do not master one of the cells, and yet attain all. */
  lackingAttained: number;
  /** The share of wrong decisions where half of the people master all cells, and half all but one. */
  wrong: number;
}

/** The simulated share of wrong decisions of one try at the test of every cell. */
export function cellRisks({ items, assessments }: Pick<Checkable, 'items' | 'assessments'>): CellRisks[] {
  const live = Object.values(items).filter(({ status }) => status === 'live');
  return cellAssessments({ assessments }).map(({ assessment }) => {
    const { cell } = assessment;
    const parts = live.filter((item) => item.cell === cell).map(scoredParts);
    return { cell, risks: simulated(assessment, parts), atMost: simulated(assessment, [1]) };
  });
}

/** The same of the test of every role, of which all cells have to be attained: the cells decide apart. */
export function roleRisks({ assessments }: Pick<Checkable, 'assessments'>, cells: readonly CellRisks[]): RoleRisks[] {
  return Object.values(assessments).flatMap((assessment) => {
    if (assessment.kind !== 'role') return [];
    const tested = assessment.includes.flatMap((id) => {
      const part = assessments[id];
      return cells.filter(({ cell }) => part?.kind === 'cell' && part.cell === cell).map(({ risks }) => risks);
    });
    const allBut = (lacking?: DecisionRisks) =>
      tested.filter((risks) => risks !== lacking).reduce((all, risks) => all * (1 - risks.mastersRefused), 1);
    const mastersRefused = 1 - allBut();
    const lackingAttained = mean(tested.map((risks) => risks.nonMastersAttained * allBut(risks)));
    return [{ role: assessment.role, mastersRefused, lackingAttained, wrong: (mastersRefused + lackingAttained) / 2 }];
  });
}

function simulated({ cell, pass, count }: CellAssessment, parts: readonly number[]): DecisionRisks {
  return simulateDecisions({ rule: pass, count, ...expectedScores, parts, runs }, seeded(cell));
}

/** How many parts of a question can be right apart from the others. */
function scoredParts(item: Item): number {
  switch (item.kind) {
    case 'single':
    case 'number':
      return 1;
    case 'multiple':
    case 'fault':
      return rightTicks(item).filter(Boolean).length;
    case 'order':
      return item.steps.length - 1;
    case 'match':
    case 'categories':
      return item.cards.length;
    default:
      return item satisfies never;
  }
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
}
