import { defaultSettings } from '#domain/organisation/settings';
import { record } from '../../audit.ts';
import type { Actor, Caller, Deps } from '../../context.ts';
import { RuleBroken } from '../../errors.ts';
import { newInvitation, sendInvitation } from '../invitations/invite.ts';
import { addMember, addRole } from '../members/store.ts';
import type { NewOrganisation } from './schema.ts';
import { addOrganisation } from './store.ts';
import { refuseTaken } from './taken.ts';
import { refuseUnknownTheme } from './theme.ts';

type Founder = Extract<Actor, { kind: 'administrator' | 'operator' | 'system' }>;

/** Makes an organisation and invites its first administrator. Only who runs the platform may: nobody founds a ministry alone. */
export async function createOrganisation(deps: Deps, by: Caller<Founder>, given: NewOrganisation) {
  refuseUnknownTheme(deps, given);
  await refuseTaken(deps.db, given);
  const now = deps.now();
  const createdAt = now.toISOString();
  const id = deps.newId();
  const administrator = given.administrator.toLowerCase();
  const member = {
    id: deps.newId(),
    organisationId: id,
    address: administrator,
    status: 'invited' as const,
    createdAt,
  };
  const { invitation, token } = await newInvitation(deps, member.id);
  const { name, contact, oin, theme } = given;
  const written = await deps.db.write(
    [
      addOrganisation(deps.db, { id, name, contact, oin, theme, settings: defaultSettings, createdAt }),
      addMember(deps.db, member),
      addRole(deps.db, {
        id: deps.newId(),
        memberId: member.id,
        role: 'organisation-administrator',
        givenAt: createdAt,
      }),
      invitation,
    ],
    [record(now, by, 'organisation-created', { kind: 'organisation', id })],
  );
  if (written.kind === 'refused') throw new RuleBroken('conflict', 'Dit is net door iemand anders gedaan. Ververs.');
  await sendInvitation(deps, { to: administrator, organisation: name, token });
  return { id, name, administrator };
}
