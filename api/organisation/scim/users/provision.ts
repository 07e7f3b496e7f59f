import { record } from '../../../audit.ts';
import type { Caller, Deps, Provisioner } from '../../../context.ts';
import { mustHaveChanged } from '../../../db/writer.ts';
import { invitationTo, sendLater } from '../../invitations/send.ts';
import { closeInvitations } from '../../invitations/store.ts';
import { addMember } from '../../members/store.ts';
import { notHere, taken } from '../refusal.ts';
import type { User } from './read.ts';
import { changeUser, findUser, otherUser, type UserRow } from './store.ts';

/** Puts a person on the list. Who the provisioning system knows as not active is kept as having left. */
export async function provisionUser(deps: Deps, by: Caller<Provisioner>, { active, ...given }: User): Promise<string> {
  const { organisation, invites } = by.actor;
  if (await otherUser(deps.db, organisation, given)) throw isTaken();
  const now = deps.now();
  const createdAt = now.toISOString();
  const id = deps.newId();
  const state = active
    ? ({ status: 'invited' } as const)
    : ({ status: 'ended', endedAt: createdAt, scimId: id } as const);
  const { queries, mails } = await invitationTo(deps, active && invites ? [{ id, address: given.address }] : []);
  const written = await deps.db.write(
    [addMember(deps.db, { id, organisationId: organisation, ...given, ...state, createdAt }), ...queries],
    [record(now, by, 'member-provisioned', { kind: 'member', id })],
  );
  if (written.kind === 'refused') throw isTaken();
  await sendLater(deps, organisation, mails);
  return id;
}

/** Changes what the organisation wrote of a person. An invitation to another address no longer works. */
export async function rewriteUser(
  deps: Deps,
  by: Caller<Provisioner>,
  { id, address: before, status }: UserRow['member'],
  given: Pick<User, 'address' | 'name' | 'externalId'>,
): Promise<void> {
  const { organisation, invites } = by.actor;
  if (await otherUser(deps.db, organisation, given, id)) throw isTaken();
  const now = deps.now();
  const moved = status === 'invited' && before !== given.address;
  const { queries, mails } = await invitationTo(deps, moved && invites ? [{ id, address: given.address }] : []);
  const written = await deps.db.write(
    [
      changeUser(deps.db, organisation, id, given),
      mustHaveChanged(deps.db.read),
      ...(moved ? [closeInvitations(deps.db, id, now.toISOString())] : []),
      ...queries,
    ],
    [record(now, by, 'member-changed', { kind: 'member', id })],
  );
  if (written.kind === 'refused') throw isTaken();
  await sendLater(deps, organisation, mails);
}

export async function mustBeUser({ db }: Pick<Deps, 'db'>, organisation: string, id: string): Promise<UserRow> {
  const row = await findUser(db, organisation, id);
  if (!row) throw notHere();
  return row;
}

export const isTaken = () => taken('Iemand met deze userName of externalId is er al. Zoek die persoon met een filter.');
