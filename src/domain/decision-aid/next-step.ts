import type { AidQuestion } from '../schema/decision-aid.ts';
import type { Answers, DecisionAid } from './aid.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { labelsOfPath, type PathStep, walk } from './way.ts';

export type NextStep =
  | { kind: 'question'; id: string; question: AidQuestion; path: readonly PathStep[] }
  | { kind: 'outcome'; outcome: Outcome; path: readonly PathStep[] };

/** What comes after these answers: the question that is open, or what they come down to; with how it got there. */
export function nextStep(aid: DecisionAid, answers: Answers): NextStep {
  const { path, open } = walk(aid, answers);
  return open
    ? { kind: 'question', ...open, path }
    : { kind: 'outcome', outcome: outcomeOf(aid, labelsOfPath(path)), path };
}
