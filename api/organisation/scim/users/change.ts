import { record } from '../../../audit.ts';
import type { Caller, Deps, Provisioner } from '../../../context.ts';
import { mustHaveChanged } from '../../../db/writer.ts';
import { RuleBroken } from '../../../errors.ts';
import { invitationTo, sendLater } from '../../invitations/send.ts';
import { endMembership } from '../../member-endings/end.ts';
import { backMail, farewellMail, welcomeMail } from '../../members/mail-text.ts';
import { addMember, admitMember } from '../../members/store.ts';
import { tellMember } from '../../members/tell.ts';
import { isTaken, mustBeUser, rewriteUser } from './provision.ts';
import type { User } from './read.ts';
import { forgetUser, otherUser, type UserRow } from './store.ts';
import { scimIdOf } from './view.ts';

/** Makes of a person what the provisioning system says: other words, gone, let in, or back. */
export async function changeUserTo(
  deps: Deps,
  by: Caller<Provisioner>,
  { member }: UserRow,
  { active, ...given }: User,
): Promise<void> {
  if (active && member.status === 'ended') return comeBack(deps, by, member, given);
  const same = given.address === member.address && given.name === member.name && given.externalId === member.externalId;
  if (!same) await rewriteUser(deps, by, member, given);
  const current = { ...member, ...given };
  if (active && member.status === 'asked') await letIn(deps, by, current);
  if (!active && (member.status === 'invited' || member.status === 'active'))
    await sendAway(deps, by, current, 'member-deactivated');
}

/** Takes a person off the list for good: from now on the provisioning system does not know them here. */
export async function removeUser(deps: Deps, by: Caller<Provisioner>, id: string): Promise<void> {
  const { organisation } = by.actor;
  const { member } = await mustBeUser(deps, organisation, id);
  if (member.status !== 'ended') {
    await sendAway(deps, by, member, 'member-removed');
    return;
  }
  await deps.db.write(
    [forgetUser(deps.db, organisation, member.id), mustHaveChanged(deps.db.read)],
    [record(deps.now(), by, 'member-removed', { kind: 'member', id: member.id })],
  );
}

async function sendAway(
  deps: Deps,
  by: Caller<Provisioner>,
  member: UserRow['member'],
  action: 'member-deactivated' | 'member-removed',
): Promise<void> {
  await endMembership(deps, by, member, { action, sessions: 'end' });
  await tellMember(deps, member, farewellMail, '/account');
}

/** Who comes back gets a membership of its own; the one that ended stays as it was. */
async function comeBack(
  deps: Deps,
  by: Caller<Provisioner>,
  member: UserRow['member'],
  given: Omit<User, 'active'>,
): Promise<void> {
  const { organisation, invites } = by.actor;
  const { learnerId, teamId } = member;
  if (await otherUser(deps.db, organisation, given, member.id)) throw isTaken();
  const now = deps.now();
  const createdAt = now.toISOString();
  const id = deps.newId();
  const bound =
    learnerId === null ? ({ status: 'invited' } as const) : ({ status: 'active', joinedAt: createdAt } as const);
  const { queries, mails } = await invitationTo(
    deps,
    learnerId === null && invites ? [{ id, address: given.address }] : [],
  );
  const again = { id, organisationId: organisation, scimId: scimIdOf(member), learnerId, teamId, createdAt };
  const written = await deps.db.write(
    [
      forgetUser(deps.db, organisation, member.id),
      mustHaveChanged(deps.db.read),
      addMember(deps.db, { ...again, ...given, ...bound }),
      ...queries,
    ],
    [record(now, by, 'member-reactivated', { kind: 'member', id })],
  );
  if (written.kind === 'refused') throw isTaken();
  await sendLater(deps, organisation, mails);
  await tellMember(deps, member, backMail, '/wat-ziet-mijn-organisatie');
}

/** Lets in somebody who asked to join and whom the provisioning system names as one of the organisation. */
async function letIn(deps: Deps, by: Caller<Provisioner>, member: UserRow['member']): Promise<void> {
  const now = deps.now();
  const set = { joinedAt: now.toISOString(), teamId: member.teamId };
  const written = await deps.db.write(
    [admitMember(deps.db, by.actor.organisation, member.id, set), mustHaveChanged(deps.db.read)],
    [record(now, by, 'member-admitted', { kind: 'member', id: member.id })],
  );
  if (written.kind === 'refused')
    throw new RuleBroken('conflict', 'Dit lidmaatschap is net veranderd. Probeer het opnieuw.');
  await tellMember(deps, member, welcomeMail, '/leerpad');
}
