import { memberRoles } from '#api/db/schema';
import { newInvitation, sendInvitation } from '#api/organisation/invitations/invite';
import { addMember, type Member } from '#api/organisation/members/store';
import { createOrganisation } from '#api/organisation/organisations/create';
import type { OrganisationKind } from '#domain/authorisation';
import type { Browser, TestApp } from './app.ts';
import { tokenIn } from './app.ts';

export const operator = { actor: { kind: 'operator' }, origin: 'test' } as const;

/** A person in a browser, and the membership under which they act. */
export interface Colleague extends Browser {
  learnerId: string;
  member: string;
}

export interface TestOrganisation {
  id: string;
  /** The address of its routes. */
  path: string;
  administrator: Colleague;
  /** Signs somebody up as this kind; a manager of the team that is given. */
  joins(address: string, kind: OrganisationKind, more?: { team?: string; name?: string }): Promise<Colleague>;
  /** A team, made by the administrator; answers its id. */
  team(name: string, parent?: string): Promise<string>;
}

/** An organisation as it really comes to be: an operator makes it, its administrator redeems the invitation. */
export async function testOrganisation(app: TestApp, name = 'Gemeente Voorbeeldstad'): Promise<TestOrganisation> {
  const slug = name.toLowerCase().replaceAll(/[^a-z]+/g, '-');
  const address = `beheerder@${slug}.example`;
  const given = { name, contact: address, administrator: address };
  const { id } = await createOrganisation(app.deps, operator, given);
  const administrator = await redeemed(app, address);
  const path = `/organisations/${id}`;
  return {
    id,
    path,
    administrator,
    async joins(who, kind, { team, name: called = '' } = {}) {
      const member: Member = {
        id: app.deps.newId(),
        organisationId: id,
        teamId: team ?? null,
        learnerId: null,
        address: who,
        name: called,
        status: 'invited',
        externalId: null,
        scimId: null,
        createdAt: app.deps.now().toISOString(),
        joinedAt: null,
        endedAt: null,
        remindersOff: false,
      };
      const { invitation, token } = await newInvitation(app.deps, member.id);
      const givenAt = member.createdAt;
      const role = kind === 'member' ? [] : [{ id: app.deps.newId(), memberId: member.id, role: kind, givenAt }];
      await app.db.write([
        addMember(app.db, member),
        invitation,
        ...role.map((one) =>
          app.db.read.insert(memberRoles).values({ ...one, ...(kind === 'manager' && team && { teamId: team }) }),
        ),
      ]);
      await sendInvitation(app.deps, { to: who, organisation: name, token });
      return redeemed(app, who);
    },
    async team(called, parent) {
      return String((await administrator.post(`${path}/teams`, { name: called, parent })).body.id);
    },
  };
}

async function redeemed(app: TestApp, address: string): Promise<Colleague> {
  const token = tokenIn(app.outbox, address);
  const browser = await app.signedIn(address);
  const joined = await browser.post('/memberships', { token });
  if (joined.status !== 201) throw new Error(`joining gave ${joined.status}: ${joined.text}`);
  return Object.assign(browser, { member: String(joined.body.member) });
}
