import { api, ask, type Outcome } from '../api.ts';
import { currentSession } from '../session.ts';
import { keptToken } from './kept-token.ts';

export const invitationToken = keptToken('ai-geletterd-uitnodiging');
export const joinToken = keptToken('ai-geletterd-meedoen');

/** What a link is for, before its reader decides. */
export interface Offer {
  organisation: string;
  contact: string;
  team?: string | undefined;
  managersSeePeople: boolean;
}

interface Read {
  offer: Offer;
  /** The address of who is signed in; undefined where nobody is. */
  address: string | undefined;
}

export const readInvitation = (token: string) => readWith(ask(api['invitation-views'].$post({ json: { token } })));
export const readJoinLink = (token: string) => readWith(ask(api['join-link-views'].$post({ json: { token } })));

/** Becomes a member; the invitation is used up. */
export const acceptInvitation = (token: string) => ask(api.memberships.$post({ json: { token } }));

export type JoinRequest = Parameters<(typeof api)['join-requests']['$post']>[0]['json'];
export const askToJoin = (request: JoinRequest) => ask(api['join-requests'].$post({ json: request }));

async function readWith(asked: Promise<Outcome<Offer>>): Promise<Outcome<Read>> {
  const [offer, session] = await Promise.all([asked, currentSession()]);
  if (offer.kind !== 'ok') return offer;
  if (session.kind !== 'ok') return session;
  const address = session.value.signedIn ? session.value.learner.address : undefined;
  return { kind: 'ok', value: { offer: offer.value, address } };
}
