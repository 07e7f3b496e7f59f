import type { ListStatus, Member } from '#api/organisation/members/schema';
import type { LookPurpose } from '#domain/organisation/look';
import type { GivenRole } from '#domain/organisation/role';
import { api, ask, askPage, type Outcome } from '../api.ts';

export type { ListStatus, Member } from '#api/organisation/members/schema';

const route = api.organisations[':organisation'];
const one = route.members[':member'];

export interface MemberFilter {
  team?: string | undefined;
  status?: ListStatus | undefined;
  search: string;
}

export interface MemberPage {
  members: Member[];
  /** The cursor of the next page, or that what was searched for finds more than is shown. */
  next?: string;
  tooMany: boolean;
}

/** A page of the people of an organisation by name, or what a search finds. Every look says what it is for. */
export async function readMembers(
  organisation: string,
  purpose: LookPurpose,
  { team, status, search }: MemberFilter,
  cursor?: string,
): Promise<Outcome<MemberPage>> {
  const chosen = { ...(team && { team }), ...(status && { status }), purpose };
  const param = { organisation };
  if (search !== '') {
    const outcome = await ask(route['member-searches'].$post({ param, json: { search, ...chosen } }));
    if (outcome.kind !== 'ok') return outcome;
    return { kind: 'ok', value: { members: outcome.value.members, tooMany: outcome.value.more } };
  }
  const outcome = await askPage(route.members.$get({ param, query: { ...chosen, ...(cursor && { cursor }) } }));
  if (outcome.kind !== 'ok') return outcome;
  const { page, next } = outcome.value;
  return { kind: 'ok', value: { members: page.members, ...(next && { next }), tooMany: false } };
}

export const readMember = (organisation: string, member: string, purpose: LookPurpose) =>
  ask(one.$get({ param: { organisation, member }, query: { purpose } }));

export interface MemberInput {
  address: string;
  name: string;
  team?: string | undefined;
}
export const inviteMember = (organisation: string, { address, name, team }: MemberInput) =>
  ask(
    route.members.$post({ param: { organisation }, json: { address, ...(name && { name }), ...(team && { team }) } }),
  );
export const saveMember = (organisation: string, member: string, { address, name, team }: MemberInput) =>
  ask(one.$put({ param: { organisation, member }, json: { address, name, ...(team && { team }) } }));
export const giveRoles = (organisation: string, member: string, roles: GivenRole[]) =>
  ask(one.roles.$put({ param: { organisation, member }, json: { roles } }));
export const endMembership = (organisation: string, member: string) =>
  ask(one.ending.$post({ param: { organisation, member }, json: {} }));
export const admitMember = (organisation: string, member: string, team?: string) =>
  ask(one.approval.$post({ param: { organisation, member }, json: { ...(team && { team }) } }));
export const refuseMember = (organisation: string, member: string) =>
  ask(one.refusal.$post({ param: { organisation, member }, json: {} }));
