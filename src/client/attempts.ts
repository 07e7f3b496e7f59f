import type { Result } from '#api/attempts/result-schema';
import type { Attempt, AttemptSummary, StartedAttempt, StartInput } from '#api/attempts/schema';
import type { Answer } from '#domain/question';
import { api, ask, type Outcome } from './api.ts';

export type { MarkedQuestion, MissedTopic } from '#api/assessments/question-schema';
export type { CellResult, NextStep } from '#api/attempts/result-schema';
export type { LeftOut } from '#api/attempts/schema';
export type { Attempt, AttemptSummary, Result, StartedAttempt, StartInput };

export interface GivenAnswer {
  question: string;
  answer: Answer | null;
}

/** The person's own attempts, the newest first. */
export async function ownAttempts(): Promise<Outcome<AttemptSummary[]>> {
  const outcome = await ask(api.attempts.$get({ query: { limit: '200' } }));
  return outcome.kind === 'ok' ? { kind: 'ok', value: outcome.value.attempts } : outcome;
}

/** @param key one per wish to start: the same key starts one attempt, however often it is sent */
export function startAttempt(input: StartInput, key: string): Promise<Outcome<StartedAttempt>> {
  return ask(api.attempts.$post({ json: input, header: { 'idempotency-key': key } }));
}

export function readAttempt(id: string): Promise<Outcome<Attempt>> {
  return ask(api.attempts[':id'].$get({ param: { id } }));
}

export function saveAnswer(id: string, question: string, answer: Answer | null): Promise<Outcome<{ savedAt: string }>> {
  return ask(api.attempts[':id'].answers[':question'].$put({ param: { id, question }, json: { answer } }));
}

export function submitAttempt(id: string, answers: GivenAnswer[], key: string): Promise<Outcome<Result>> {
  return ask(
    api.attempts[':id'].submission.$post({ param: { id }, json: { answers }, header: { 'idempotency-key': key } }),
  );
}

export function readResult(id: string): Promise<Outcome<Result>> {
  return ask(api.attempts[':id'].result.$get({ param: { id } }));
}

/** "Deze vraag klopt niet": goes to a trainer, without a name. */
export function reportQuestion(attempt: string, question: string, remark: string): Promise<Outcome<unknown>> {
  return ask(api['question-reports'].$post({ json: { attempt, question, remark } }));
}
