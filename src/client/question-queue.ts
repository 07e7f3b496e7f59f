import { api, ask, askPage, type Outcome } from './api.ts';

const perPage = '20';
const askQueue = (cursor?: string) =>
  askPage(api['question-queue'].$get({ query: { limit: perPage, ...(cursor && { cursor }) } }));
type Page = Extract<Awaited<ReturnType<typeof askQueue>>, { kind: 'ok' }>['value']['page'];
export type QueuedReport = Page['reports'][number];

export interface QueuePage {
  reports: QueuedReport[];
  /** Where the next page begins, if there is one. */
  next?: string;
}

/** The reports that wait for an answer, the oldest first; undefined for who is no trainer. */
export async function questionQueue(cursor?: string): Promise<Outcome<QueuePage | undefined>> {
  const outcome = await askQueue(cursor);
  if (outcome.kind === 'ok') {
    const { page, next } = outcome.value;
    return { kind: 'ok', value: { reports: page.reports, ...(next && { next }) } };
  }
  const isNoTrainer = outcome.kind === 'refused' && outcome.problem.code === 'not-found';
  return isNoTrainer ? { kind: 'ok', value: undefined } : outcome;
}

export const answerReport = (id: string, answer: string) =>
  ask(api['question-reports'][':id'].answer.$post({ param: { id }, json: { answer } }));
