import type { OwnRenewal } from '#api/organisation/renewals/schema';
import { api, ask, type Outcome } from '../api.ts';

export interface MemberRenewals {
  member: string;
  organisation: string;
  renewals: OwnRenewal[];
}
export type { OwnRenewal } from '#api/organisation/renewals/schema';

/** What every organisation that somebody works for asks them to renew. */
export async function ownRenewals(): Promise<Outcome<MemberRenewals[]>> {
  const own = await ask(api.memberships.$get());
  if (own.kind !== 'ok') return own;
  const all: MemberRenewals[] = [];
  for (const { member, organisation, status } of own.value.memberships) {
    if (status !== 'active') continue;
    const found = await ask(api.memberships[':member'].renewals.$get({ param: { member } }));
    if (found.kind !== 'ok') return found;
    all.push({ member, organisation: organisation.name, renewals: found.value.renewals });
  }
  return { kind: 'ok', value: all };
}

/** Says that somebody read the instruction of an application, in the version that holds. */
export const sayRead = (member: string, application: string, version: string): Promise<Outcome<unknown>> =>
  ask(api.memberships[':member']['instruction-reads'].$post({ param: { member }, json: { application, version } }));
