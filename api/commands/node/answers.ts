import { type Answer, showResponse } from '#domain/answer';
import type { Response } from '#domain/marking';
import { isPlacement, rightNumber, rightTargets, rightTicks } from '#domain/parts';
import type { Item } from '#domain/schema/item';
import { servedTo } from '../../attempts/served.ts';
import type { Deps } from '../../context.ts';

/** What a learner of the demo answers to each question of an attempt: the first `wrong` of every cell wrong, the rest right. */
export async function demoAnswers(
  { db }: Pick<Deps, 'db'>,
  learnerId: string,
  attempt: string,
  wrong: number,
): Promise<{ question: string; answer: Answer | null }[]> {
  const { questions, seed } = await servedTo(db, learnerId, attempt);
  const asked = new Map<string, number>();
  return questions.map(({ id, item }) => {
    const place = asked.get(item.cell) ?? 0;
    asked.set(item.cell, place + 1);
    const response = place < wrong ? wrongResponse(item) : rightResponse(item);
    return { question: id, answer: showResponse(item, seed, id, response) };
  });
}

function rightResponse(item: Item): Response {
  if (item.kind === 'number') return { kind: 'number', value: rightNumber(item) };
  if (isPlacement(item)) return { kind: 'placement', targets: rightTargets(item) };
  return { kind: 'choice', options: item.kind === 'order' ? item.steps.map((_, place) => place) : ticked(item, true) };
}

function wrongResponse(item: Item): Response {
  if (item.kind === 'number') return { kind: 'number', value: rightNumber(item) + 1 + (item.tolerance ?? 0) };
  if (isPlacement(item)) {
    return { kind: 'placement', targets: rightTargets(item).map((target) => (target + 1) % item.targets.length) };
  }
  if (item.kind === 'order') return { kind: 'choice', options: item.steps.map((_, place) => place).reverse() };
  return { kind: 'choice', options: ticked(item, false).slice(0, item.kind === 'single' ? 1 : undefined) };
}

function ticked(item: Item, right: boolean): number[] {
  return rightTicks(item).flatMap((isRight, place) => (isRight === right ? [place] : []));
}
