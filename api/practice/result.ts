import { placementAdvice } from '#domain/placement';
import { decideCell, mayShowKey } from '#domain/result';
import { blueprint, testOfCell } from '../assessments/blueprint.ts';
import { cellsOf, explained, markedOf, type Responses, readAll, type Test, testOfDraw } from '../assessments/test.ts';
import { topics } from '../assessments/topics.ts';
import type { Deps } from '../context.ts';
import { RuleBroken } from '../errors.ts';
import type { PracticeResult } from './schema.ts';
import { openTicket } from './ticket.ts';

interface Given {
  test: string;
  answers: readonly { question: string; answer?: unknown }[];
}

/** Marks a practice test or a placement. It counts for nothing, and nothing of it is stored. */
export async function practiceResult(deps: Deps, given: Given): Promise<PracticeResult> {
  const ticket = await openTicket(deps, given.test);
  const assessment = blueprint(deps.catalogue, ticket.assessment);
  const test = await testOfDraw(deps.db, ticket.seed, ticket.draw);
  const { faults, responses } = readAll(test, given.answers);
  if (faults.length > 0) {
    throw new RuleBroken('bad-input', 'Geef bij elke vraag precies één antwoord, of null.', { faults });
  }
  return assessment.kind === 'placement'
    ? { kind: 'placement', placement: advice(test, responses, assessment.readyFrom) }
    : practised(deps, test, responses);
}

function advice(test: Test, responses: Responses, readyFrom: number) {
  const marks = cellsOf(test).map((cell) => [cell, markedOf(test, cell, responses).map(({ mark }) => mark)] as const);
  return placementAdvice(Object.fromEntries(marks), readyFrom);
}

/** The key shows under the policy of the test itself, so that practising never tells more; here no tries are spent. */
function practised({ catalogue }: Deps, test: Test, responses: Responses): PracticeResult {
  const cells = cellsOf(test).flatMap((cell) => {
    const rule = testOfCell(catalogue, cell)?.assessment;
    if (!rule) return [];
    const { pool: _pool, missed, ...decided } = decideCell(cell, markedOf(test, cell, responses), rule.pass);
    const showsKey = mayShowKey(rule.attempts, decided.decision, 1);
    return [{ result: { ...decided, missed: topics(catalogue, missed) }, showsKey }];
  });
  const showsKey = (cell: string) => cells.some((one) => one.result.cell === cell && one.showsKey);
  return {
    kind: 'practice',
    cells: cells.map(({ result }) => result),
    questions: explained(test, responses, showsKey),
  };
}
