import type { OpenInvitation } from '#api/organisation/invitation-rounds/schema';
import type { LookPurpose } from '#domain/organisation/look';
import { api, ask, askList } from '../api.ts';

export type { OpenInvitation } from '#api/organisation/invitation-rounds/schema';
export type { JoinLink } from '#api/organisation/join-links/schema';

const route = api.organisations[':organisation'];

/** Who was invited and has not joined, by name, and whether the mail went out. */
export const openInvitations = (organisation: string, purpose: LookPurpose, cursor?: string) =>
  askList(
    route.invitations.$get({ param: { organisation }, query: { purpose, ...(cursor && { cursor }) } }),
    ({ invitations }): OpenInvitation[] => invitations,
  );

/** Mails these people again. */
export const inviteAgain = (organisation: string, members: string[]) =>
  ask(route.invitations.$post({ param: { organisation }, json: { members } }));
/** Mails everybody who has no invitation that works. */
export const inviteUnsent = (organisation: string) =>
  ask(route.invitations.$post({ param: { organisation }, json: { filter: { which: 'unsent' } } }));
/** Mails everybody, or who is in this team or under it, who has never had an invitation. */
export const inviteNever = (organisation: string, team: string | undefined) =>
  ask(route.invitations.$post({ param: { organisation }, json: { filter: { which: 'none', ...(team && { team }) } } }));
export const withdrawInvitation = (organisation: string, invitation: string) =>
  ask(route.invitations[':invitation'].$delete({ param: { organisation, invitation } }));

export const joinLinks = (organisation: string) => ask(route['join-links'].$get({ param: { organisation } }));
export const createJoinLink = (organisation: string, days: number, team: string | undefined) =>
  ask(route['join-links'].$post({ param: { organisation }, json: { days, ...(team && { team }) } }));
export const closeJoinLink = (organisation: string, link: string) =>
  ask(route['join-links'][':link'].$delete({ param: { organisation, link } }));
