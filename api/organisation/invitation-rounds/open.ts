import type { Caller, Deps, OrganisationActor } from '../../context.ts';
import { RuleBroken } from '../../errors.ts';
import { recordLook } from '../looks/record.ts';
import { endMembership } from '../member-endings/end.ts';
import { membersAfter } from '../member-lists/store.ts';
import { findMember } from '../members/store.ts';
import { noPage } from '../not-here.ts';
import { waitsAtMost } from './invite.ts';
import type { InvitationState, InvitationsQuery, OpenInvitation } from './schema.ts';
import { invitedBy, newestOf } from './store.ts';

/** Who was invited and has not joined yet, with what became of the mail: a page and one more. */
export async function openInvitations(
  deps: Deps,
  by: Caller<OrganisationActor>,
  { cursor, limit, purpose }: InvitationsQuery,
): Promise<OpenInvitation[]> {
  const { organisation } = by.actor;
  const after = cursor === undefined ? undefined : await findMember(deps.db, organisation, cursor);
  if (cursor !== undefined && !after) throw noPage();
  const rows = await membersAfter(deps.db, organisation, { status: 'invited' }, limit, after);
  const ids = rows.map(({ id }) => id);
  await recordLook(deps, by, { kind: 'list', purpose }, ids.slice(0, limit));
  const newest = await newestOf(deps.db, ids);
  return rows.map(({ id, address, name, teamId }) => {
    const invitation = newest.get(id);
    const team = teamId === null ? {} : { team: teamId };
    if (!invitation) return { member: id, address, name, ...team, state: 'none' as const };
    const { sentAt, expiresAt } = invitation;
    return {
      id: invitation.id,
      member: id,
      address,
      name,
      ...team,
      state: stateOf(deps.now(), invitation),
      sentAt,
      expiresAt,
    };
  });
}

/** Takes an invitation back, and the person off the list. */
export async function withdrawInvitation(deps: Deps, by: Caller<OrganisationActor>, id: string): Promise<void> {
  const member = await invitedBy(deps.db, by.actor.organisation, id);
  if (!member) throw new RuleBroken('not-found', 'Deze uitnodiging bestaat niet.');
  if (member.status !== 'invited')
    throw new RuleBroken('conflict', 'Deze uitnodiging is al gebruikt of ingetrokken. Ververs de lijst.');
  await endMembership(deps, by, member, { action: 'invitation-withdrawn', sessions: 'stay' });
}

function stateOf(
  now: Date,
  { mail, sentAt, expiresAt }: { mail: 'waiting' | 'sent' | 'failed'; sentAt: string; expiresAt: string },
): InvitationState {
  const isLost = mail === 'waiting' && now.getTime() - Date.parse(sentAt) > waitsAtMost;
  if (mail === 'failed' || isLost) return 'not-sent';
  return expiresAt <= now.toISOString() ? 'expired' : mail;
}
