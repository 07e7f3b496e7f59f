import { fits, mark, type Response } from '#domain/marking';
import type { Item } from '#domain/schema/item';
import { type Responses, testOfDraw } from '../assessments/test.ts';
import type { Database } from '../db/client.ts';
import { type History, triesAt } from './history.ts';
import type { AttemptRow } from './store.ts';

/** An answer as the statistics of questions take it; scores in whole thousandths. */
export interface ScoredAnswer {
  item: Item;
  response: Response | null;
  /** Given at the learner's first try at the cell. */
  firstAttempt: boolean;
  score: number;
  /** The mean score on the other questions of the cell: what an item's own score is compared with. */
  restScore: number;
}

/**
 * The answers of an attempt, scored. An answer that does not fit its question is left out: outside production a
 * question may change under its own version.
 * @param history all attempts of the same learner, oldest first
 */
export async function scoredAnswers(
  db: Database,
  attempt: Pick<AttemptRow, 'id' | 'continues' | 'seed' | 'draw'>,
  history: History,
  responses: Responses,
): Promise<ScoredAnswer[]> {
  const { questions } = await testOfDraw(db, attempt.seed, attempt.draw);
  const scores = questions.flatMap(({ id, item, cell }) => {
    const response = responses.get(id) ?? null;
    return response === null || fits(item, response)
      ? [{ item, cell, response, score: mark(item, response).score }]
      : [];
  });
  const firsts = new Map(
    [...new Set(scores.map(({ cell }) => cell))].map((cell) => [cell, triesAt(history, cell)[0]?.attempt]),
  );
  return scores.map(({ item, cell, response, score }) => ({
    item,
    response,
    firstAttempt: firsts.get(cell) === (attempt.continues ?? attempt.id),
    score: thousandths(score),
    restScore: thousandths(meanOfRest(scores, item.id, cell)),
  }));
}

function meanOfRest(
  scores: readonly { item: Item; cell: string; score: number }[],
  itemId: string,
  cell: string,
): number {
  const rest = scores.filter((one) => one.cell === cell && one.item.id !== itemId);
  return rest.length === 0 ? 0 : rest.reduce((sum, one) => sum + one.score, 0) / rest.length;
}

const thousandths = (share: number) => Math.round(share * 1000);
