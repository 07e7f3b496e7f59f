import type { PublishedMonth, PublishedMonths } from '#api/organisation/published-months/schema';
import { api, ask, type Outcome } from '../api.ts';

export type { PublishedMonth } from '#api/organisation/published-months/schema';
export type MonthSummary = PublishedMonths['months'][number];

const route = api.organisations[':organisation']['published-months'];

/** The months of which tables were published, the newest first. */
export async function readMonths(organisation: string): Promise<Outcome<MonthSummary[]>> {
  const outcome = await ask(route.$get({ param: { organisation } }));
  return outcome.kind === 'ok' ? { kind: 'ok', value: outcome.value.months } : outcome;
}

export const readMonth = (organisation: string, month: string): Promise<Outcome<PublishedMonth>> =>
  ask(route[':month'].$get({ param: { organisation, month } }));
