import { record } from '../../audit.ts';
import type { Caller, Deps, Person } from '../../context.ts';
import { RuleBroken } from '../../errors.ts';
import { addressesOf } from '../../learners/store.ts';
import { mailIssuer, tokenHash } from '../../session/sign-in-request.ts';
import type { InvitationView } from '../invitations/schema.ts';
import { addMember, memberAt } from '../members/store.ts';
import { membershipsOf } from '../memberships/store.ts';
import type { JoinRequestInput } from './schema.ts';
import { findLink } from './store.ts';

/** What the link is for, before somebody decides to ask. */
export async function viewJoinLink(deps: Deps, token: string): Promise<InvitationView> {
  const { organisation, team } = await openLink(deps, token);
  const { name, contact, settings } = organisation;
  return { organisation: name, contact, ...(team !== null && { team }), managersSeePeople: settings.managersSeePeople };
}

/** Asks to join. The organisation sees the name that was given and an address that the person proved to read. */
export async function askToJoin(deps: Deps, by: Caller<Person>, { token, name, address }: JoinRequestInput) {
  const { link, organisation } = await openLink(deps, token);
  const learnerId = by.actor.id;
  const own = (await addressesOf(deps.db, mailIssuer, learnerId)).map((one) => one.address);
  const shown = own.find((one) => address === undefined || one === address);
  if (shown === undefined)
    throw new RuleBroken('bad-input', 'Kies een adres waarmee je inlogt, of voeg dit adres eerst toe aan je account.', {
      faults: [{ field: 'address', detail: 'Met dit adres log je niet in.' }],
    });
  const memberships = await membershipsOf(deps.db, learnerId);
  if (memberships.some(({ member }) => member.organisationId === organisation.id && member.endedAt === null))
    throw new RuleBroken('conflict', `Je bent al lid van ${organisation.name}, of je vroeg het al.`);
  if (await memberAt(deps.db, organisation.id, shown)) throw invitedAlready(organisation.name);
  const now = deps.now();
  const id = deps.newId();
  const written = await deps.db.write(
    [
      addMember(deps.db, {
        id,
        organisationId: organisation.id,
        teamId: link.teamId,
        learnerId,
        address: shown,
        name,
        status: 'asked',
        createdAt: now.toISOString(),
      }),
    ],
    [record(now, by, 'join-asked', { kind: 'member', id })],
  );
  if (written.kind === 'refused') throw invitedAlready(organisation.name);
  return { member: id, organisation: organisation.name };
}

async function openLink({ db, now }: Deps, token: string) {
  const found = await findLink(db, await tokenHash(token));
  if (!found) throw new RuleBroken('not-found', 'Deze link bestaat niet. Kopieer de hele link en probeer het opnieuw.');
  if (found.link.closedAt !== null || found.link.expiresAt <= now().toISOString())
    throw new RuleBroken(
      'link-expired',
      `Deze link werkt niet meer. Vraag een nieuwe aan ${found.organisation.contact}.`,
    );
  return found;
}

const invitedAlready = (organisation: string) =>
  new RuleBroken('conflict', `${organisation} heeft je al op dit adres uitgenodigd. Gebruik de link in die mail.`);
