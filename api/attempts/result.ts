import { reflectedLevels } from '#domain/reflection';
import { allowance, mayShowKey } from '#domain/result';
import { type CellId, cellParts, type Level } from '#domain/taxonomy';
import { testOfCell } from '../assessments/blueprint.ts';
import { explained } from '../assessments/test.ts';
import { topics } from '../assessments/topics.ts';
import type { Caller, Deps, Person } from '../context.ts';
import { RuleBroken } from '../errors.ts';
import { reflectionsOf } from '../profile/store.ts';
import type { Standing } from '../standing/schema.ts';
import { standingFrom } from '../standing/standing.ts';
import { type History, historyOf, type Try, triesAt } from './history.ts';
import { mostHelpful, nextForCell } from './next-step.ts';
import type { CellResult, Result } from './result-schema.ts';
import { asServed, notFound } from './served.ts';
import { answersOf, claimedCells, type ResultRow } from './store.ts';
import { attemptHead } from './view.ts';

/** What a result is seen in the light of. */
interface Context {
  history: History;
  standing: Standing;
  claimed: ReadonlyMap<string, string>;
  reflected: (cell: CellId) => Level | undefined;
}

/**
 * The result as it was decided, with explanations as far as the policy allows and the answers are still kept.
 * Marks come from the versions that were served, whatever the bank holds now.
 */
export async function readResult(deps: Deps, by: Caller<Person>, id: string): Promise<Result> {
  const { db, catalogue } = deps;
  const learnerId = by.actor.id;
  const context = await contextOf(deps, learnerId);
  const row = context.history.attempts.find((attempt) => attempt.id === id) ?? notFound();
  const { submittedAt } = row;
  if (!submittedAt) {
    throw new RuleBroken('not-submitted', 'Lever je toets eerst in. Daarna zie je de uitslag.', {
      data: { attempt: id },
    });
  }
  const served = await asServed(db, row);
  const cells = context.history.results
    .filter(({ attemptId }) => attemptId === id)
    .map((result) => ({ result, one: tryOf(context.history, result, row.continues ?? id) }));
  const answers = await answersOf(db, id);
  const responses = new Map(answers.map(({ question, response }) => [question, response]));
  const mayShow = (cell: CellId) =>
    cells.some(({ result, one }) => result.cell === cell && showsKey(deps, context, cell, one));
  const results = cells.map(({ result, one }) => cellResult(deps, context, result, one));
  const { id: attempt, ...head } = attemptHead(catalogue, row);
  return {
    attempt,
    ...head,
    submittedAt,
    cells: results,
    explanations: answers.length > 0 ? 'shown' : 'gone',
    questions: answers.length > 0 ? explained(served, responses, mayShow) : [],
    next: mostHelpful(results.map(({ next }) => next)),
  };
}

async function contextOf(deps: Deps, learnerId: string): Promise<Context> {
  const { db, catalogue } = deps;
  const answers = Object.fromEntries((await reflectionsOf(db, learnerId)).map((one) => [one.cell, one.answers]));
  const levels = reflectedLevels(catalogue.competences, answers);
  const history = await historyOf(db, learnerId);
  return {
    history,
    standing: await standingFrom(deps, learnerId, history.results),
    claimed: await claimedCells(db, learnerId),
    reflected: (cell) => (cell in answers ? levels[cellParts(cell).competence] : undefined),
  };
}

function tryOf(history: History, { cell, attemptId, decidedAt }: ResultRow, form: string): Try {
  const known = triesAt(history, cell).find(({ attempt }) => attempt === form);
  return known ?? { attempt: attemptId, startedAt: decidedAt };
}

function cellResult(deps: Deps, context: Context, result: ResultRow, one: Try): CellResult {
  const { cell, decision, questions, unanswered, pool, decidedAt } = result;
  const test = testOfCell(deps.catalogue, cell);
  const missed = topics(deps.catalogue, result.missed);
  const reflected = context.reflected(cell);
  const mayClaim = one.decision === 'attained' && (context.claimed.get(cell) ?? '') < decidedAt;
  const allowed = test && {
    allowance: allowance(test.assessment.attempts, triesAt(context.history, cell), deps.now()),
  };
  return {
    cell,
    decision,
    score: result.score / 1000,
    standardError: result.standardError / 1000,
    questions,
    unanswered,
    pool,
    missed,
    ...(reflected !== undefined && { reflected }),
    mayClaim,
    ...allowed,
    ...(one.shortSet && { shortSet: one.shortSet.attempt }),
    next: nextForCell(deps.catalogue, context.standing, one, { cell, mayClaim, missed, ...allowed }, deps.now()),
  };
}

/** As the attempts policy says; while a short set can still decide, the last word on the try is short-set. */
function showsKey({ catalogue, now }: Deps, { history }: Context, cell: CellId, one: Try): boolean {
  const policy = testOfCell(catalogue, cell)?.assessment.attempts;
  if (!policy || !one.decision) return false;
  const allowed = allowance(policy, triesAt(history, cell), now());
  return mayShowKey(policy, one.decision, allowed.kind === 'spent' ? 0 : 1);
}
