import type { Lowering, NewLowering } from '#api/organisation/lowerings/schema';
import type { LookPurpose } from '#domain/organisation/look';
import { api, ask, type Outcome } from '../api.ts';

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

export const lower = (organisation: string, of: LoweringOf, decision: Decision) =>
  ask(route.$post({ param: { organisation }, json: { of, ...decision } }));
export const endLowering = (organisation: string, lowering: string) =>
  ask(route[':lowering'].$delete({ param: { organisation, lowering } }));
