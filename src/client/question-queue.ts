import { api, ask, type Outcome } from './api.ts';

const askQueue = () => ask(api['question-queue'].$get({ query: { limit: '200' } }));
export type QueuedReport = Extract<Awaited<ReturnType<typeof askQueue>>, { kind: 'ok' }>['value']['reports'][number];

/** The reports that wait for an answer; undefined for who is no trainer. */
export async function questionQueue(): Promise<Outcome<QueuedReport[] | undefined>> {
  const outcome = await askQueue();
  if (outcome.kind === 'ok') return { kind: 'ok', value: outcome.value.reports };
  const isNoTrainer = outcome.kind === 'refused' && outcome.problem.code === 'not-found';
  return isNoTrainer ? { kind: 'ok', value: undefined } : outcome;
}

export const answerReport = (id: string, answer: string) =>
  ask(api['question-reports'][':id'].answer.$post({ param: { id }, json: { answer } }));
