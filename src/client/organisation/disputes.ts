import type { Dispute, DisputeAnswer } from '#api/organisation/disputes/schema';
import type { LookPurpose } from '#domain/organisation/look';
import { api, ask, askPage, type Outcome } from '../api.ts';

export type { Dispute } from '#api/organisation/disputes/schema';

const route = api.organisations[':organisation'].disputes;

interface DisputePage {
  disputes: Dispute[];
  next?: string;
}

/** What people say is not right and has no answer yet. */
export async function openDisputes(
  organisation: string,
  purpose: LookPurpose,
  cursor?: string,
): Promise<Outcome<DisputePage>> {
  const query = { purpose, ...(cursor && { cursor }) };
  const outcome = await askPage(route.$get({ param: { organisation }, query }));
  if (outcome.kind !== 'ok') return outcome;
  const { page, next } = outcome.value;
  return { kind: 'ok', value: { disputes: page.disputes, ...(next && { next }) } };
}

export const answerDispute = (organisation: string, dispute: string, json: DisputeAnswer) =>
  ask(route[':dispute'].answer.$post({ param: { organisation, dispute }, json }));
