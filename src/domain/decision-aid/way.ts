import type { AidAnswer, AidQuestion } from '../schema/decision-aid.ts';
import { type Answers, branchesOf, type DecisionAid, firstQuestion, holds, isEnding } from './aid.ts';

/** One question that was answered on the way. */
export interface PathStep {
  id: string;
  question: AidQuestion;
  answer: AidAnswer;
  /** The labels that this step added. */
  labels: readonly string[];
}

/** How far the answers lead: up to a question that is open, or to the end where there is none. */
export interface Walked {
  path: readonly PathStep[];
  open?: { id: string; question: AidQuestion };
}

/** Follows the answers from the first question on. Throws where the aid is broken, which the check of content/ refuses. */
export function walk(aid: DecisionAid, answers: Answers): Walked {
  const path: PathStep[] = [];
  const labels = new Set<string>();
  let id = firstQuestion(aid);
  while (path.length < Object.keys(aid.questions).length) {
    const question = aid.questions[id];
    if (!question) throw new RangeError(`Unknown question: ${id}. Repair content/decision-aid first.`);
    const answer = question.answers.find((one) => one.id === answers[id]);
    if (!answer) return { path, open: { id, question } };
    for (const label of answer.labels ?? []) labels.add(label);
    const way = branchesOf(answer).find((branch) => holds(branch, labels));
    if (!way) throw new RangeError(`No way on from ${id}, ${answer.id}. Repair content/decision-aid first.`);
    for (const label of way.labels ?? []) labels.add(label);
    path.push({ id, question, answer, labels: [...(answer.labels ?? []), ...(way.labels ?? [])] });
    if (isEnding(way.to)) return { path };
    id = way.to;
  }
  throw new RangeError(`The questions go round at ${id}. Repair content/decision-aid first.`);
}

/** What the answers along a path say, each label once. */
export function labelsOfPath(path: readonly PathStep[]): string[] {
  return [...new Set(path.flatMap(({ labels }) => labels))];
}

/** The answers along a path, without any that were off it. */
export function answersOf(path: readonly PathStep[]): Answers {
  return Object.fromEntries(path.map(({ id, answer }) => [id, answer.id]));
}

/** The answers up to a question of the path, that one left out: from there somebody chooses again. */
export function answersBefore(path: readonly PathStep[], id: string): Answers {
  const end = path.findIndex((step) => step.id === id);
  return answersOf(end < 0 ? path : path.slice(0, end));
}

/** Every way through the questions, from the first to an end. The aid must have no circles. */
export function* allWays(
  aid: DecisionAid,
  answers: Answers = {},
): Generator<{ answers: Answers; path: readonly PathStep[] }> {
  const { path, open } = walk(aid, answers);
  if (!open) yield { answers, path };
  else for (const { id } of open.question.answers) yield* allWays(aid, { ...answers, [open.id]: id });
}
