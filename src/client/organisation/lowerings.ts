import type { Lowering, LoweringEffect, NewLowering } from '#api/organisation/lowerings/schema';
import type { LookPurpose } from '#domain/organisation/look';
import { api, ask, askList, type Outcome } from '../api.ts';

export type { Lowering } from '#api/organisation/lowerings/schema';
export type LoweringOf = NewLowering['of'];
export type Decision = Omit<NewLowering, 'of'>;

const route = api.organisations[':organisation'].lowerings;

/** The decision to ask less that holds for a member, or the one that was written down for a team itself. */
export async function readLowering(
  organisation: string,
  purpose: LookPurpose,
  of: LoweringOf,
): Promise<Outcome<Lowering | undefined>> {
  const outcome = await ask(route.$get({ param: { organisation }, query: { ...of, purpose } }));
  return outcome.kind === 'ok' ? { kind: 'ok', value: outcome.value.lowerings[0] } : outcome;
}

/** All decisions to ask less that hold, the newest first. Every look says what it is for. */
export const allLowerings = (organisation: string, purpose: LookPurpose, cursor?: string) =>
  askList(
    route.$get({ param: { organisation }, query: { purpose, ...(cursor && { cursor }) } }),
    ({ lowerings }): Lowering[] => lowerings,
  );

/** How many such decisions there are, without whom they are about. */
export const countLowerings = (organisation: string) =>
  ask(api.organisations[':organisation']['lowering-counts'].$get({ param: { organisation } }));

/** What such a decision would change, before it is taken. */
export const effectOfLowering = (
  organisation: string,
  purpose: LookPurpose,
  of: LoweringOf,
): Promise<Outcome<LoweringEffect>> =>
  ask(
    api.organisations[':organisation']['lowering-effects'].$get({ param: { organisation }, query: { ...of, purpose } }),
  );

export const lower = (organisation: string, of: LoweringOf, decision: Decision) =>
  ask(route.$post({ param: { organisation }, json: { of, ...decision } }));
export const endLowering = (organisation: string, lowering: string) =>
  ask(route[':lowering'].$delete({ param: { organisation, lowering } }));
