import type { Look } from '#api/organisation/looks/schema';
import type { OwnMembership } from '#api/organisation/memberships/schema';
import { api, ask, askList, type Outcome } from '../api.ts';

export type { Look } from '#api/organisation/looks/schema';
export type { OwnMembership } from '#api/organisation/memberships/schema';

const one = api.memberships[':member'];

/** Of what one is a member, was one or asked to be. */
export async function ownMemberships(): Promise<Outcome<OwnMembership[]>> {
  const outcome = await ask(api.memberships.$get());
  return outcome.kind === 'ok' ? { kind: 'ok', value: outcome.value.memberships } : outcome;
}

export const saveReminders = (member: string, reminders: boolean) =>
  ask(one.$put({ param: { member }, json: { reminders } }));
/** Says that an assignment is not right; who keeps the list answers. */
export const disputeAssignment = (member: string, assignment: string, remark: string) =>
  ask(one.disputes.$post({ param: { member }, json: { assignment, remark } }));
export const leaveOrganisation = (member: string) => ask(one.$delete({ param: { member } }));

/** Who looked at one's own data, newest first. */
export const looksAtMe = (member: string, cursor?: string) =>
  askList(
    one.looks.$get({ param: { member }, query: { limit: '20', ...(cursor && { cursor }) } }),
    ({ looks }): Look[] => looks,
  );
