import type { PracticeResult, PracticeTest } from '#api/practice/schema';
import { api, ask, type Outcome } from './api.ts';
import type { GivenAnswer } from './attempts.ts';

export type { PracticeResult, PracticeTest };

/** A test without an account: the draw travels sealed in the answer, and nothing of it is kept. */
export function startPractice(assessment: string): Promise<Outcome<PracticeTest>> {
  return ask(api['practice-tests'].$post({ json: { assessment } }));
}

export function markPractice(test: string, answers: GivenAnswer[]): Promise<Outcome<PracticeResult>> {
  return ask(api['practice-results'].$post({ json: { test, answers } }));
}
