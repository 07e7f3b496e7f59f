import type { Dispute, DisputeAnswer } from '#api/organisation/disputes/schema';
import type { LookPurpose } from '#domain/organisation/look';
import { api, ask, askList } from '../api.ts';

export type { Dispute, DisputeOutcome } from '#api/organisation/disputes/schema';

const route = api.organisations[':organisation'].disputes;

/** What people say is not right and has no answer yet. */
export const openDisputes = (organisation: string, purpose: LookPurpose, cursor?: string) =>
  askList(
    route.$get({ param: { organisation }, query: { purpose, ...(cursor && { cursor }) } }),
    ({ disputes }): Dispute[] => disputes,
  );

export const answerDispute = (organisation: string, dispute: string, json: DisputeAnswer) =>
  ask(route[':dispute'].answer.$post({ param: { organisation, dispute }, json }));
