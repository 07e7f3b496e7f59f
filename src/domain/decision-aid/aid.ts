import type { AidAnswer, AidLabel, AidQuestion, Branch } from '../schema/decision-aid.ts';
import { ending } from './terms.ts';

/** The questions about the AI Act and what their answers say, by id. */
export interface DecisionAid {
  questions: Readonly<Record<string, AidQuestion>>;
  labels: Readonly<Record<string, AidLabel>>;
}

/** The answer that was chosen to each question; those to questions off the way do nothing. */
export type Answers = Readonly<Record<string, string>>;

/** Where everybody begins: the question of the lowest order. Throws where there are no questions. */
export function firstQuestion({ questions }: DecisionAid): string {
  const [first] = Object.entries(questions).sort(([, one], [, other]) => one.order - other.order);
  if (!first) throw new RangeError('A decision aid without questions has no beginning.');
  return first[0];
}

/** Every way on from an answer, the first that fits first. */
export function branchesOf({ next }: AidAnswer): readonly Branch[] {
  return typeof next === 'string' ? [{ to: next }] : next;
}

/** Whether all of `when` and none of `unless` are there. */
export function holds(
  { when = [], unless = [] }: { when?: readonly string[] | undefined; unless?: readonly string[] | undefined },
  labels: ReadonlySet<string>,
): boolean {
  return when.every((label) => labels.has(label)) && !unless.some((label) => labels.has(label));
}

export const isEnding = (to: string) => to === ending;
