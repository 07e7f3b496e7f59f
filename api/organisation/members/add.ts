import { record } from '../../audit.ts';
import type { Caller, Deps, OrganisationActor } from '../../context.ts';
import { RuleBroken } from '../../errors.ts';
import { invitationTo, sendLater } from '../invitations/send.ts';
import { mustBeTeam } from './must-be.ts';
import type { NewMember } from './schema.ts';
import { addMember, memberAt } from './store.ts';

/** Puts one person on the list and invites them; the mail goes out after the answer. */
export async function inviteMember(
  deps: Deps,
  by: Caller<OrganisationActor>,
  { address, name = '', team }: NewMember,
): Promise<{ id: string }> {
  const { organisation } = by.actor;
  await mustBeTeam(deps, organisation, { team });
  if (await memberAt(deps.db, organisation, address)) throw taken();
  const now = deps.now();
  const id = deps.newId();
  const createdAt = now.toISOString();
  const member = {
    id,
    organisationId: organisation,
    teamId: team,
    address,
    name,
    status: 'invited' as const,
    createdAt,
  };
  const { queries, mails } = await invitationTo(deps, [{ id, address }]);
  const written = await deps.db.write(
    [addMember(deps.db, member), ...queries],
    [record(now, by, 'member-invited', { kind: 'member', id })],
  );
  if (written.kind === 'refused') throw taken();
  await sendLater(deps, organisation, mails);
  return { id };
}

export const taken = () =>
  new RuleBroken('conflict', 'Iemand met dit adres staat al in de lijst. Zoek op het adres om te zien wie.');
