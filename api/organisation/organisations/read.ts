import { kindsOf } from '#domain/organisation/role';
import type { Caller, Deps, OrganisationActor, Person } from '../../context.ts';
import { RuleBroken } from '../../errors.ts';
import { type Membership, membershipOf } from '../members/store.ts';
import type { Organisation } from './schema.ts';
import { findOrganisation, type OrganisationRow, organisationsOf } from './store.ts';

/** The organisations of which the caller is a member, and what the caller is there. */
export async function ownOrganisations({ db }: Deps, by: Caller<Person>): Promise<Organisation[]> {
  const rows = await organisationsOf(db, by.actor.id);
  const memberships = await Promise.all(rows.map(({ id }) => membershipOf(db, by.actor.id, id)));
  return rows.flatMap((row, at) => {
    const membership = memberships[at];
    return membership ? [organisationView(row, membership)] : [];
  });
}

export async function readOrganisation({ db }: Deps, by: Caller<OrganisationActor>): Promise<Organisation> {
  const { organisation, id } = by.actor;
  const [row, membership] = await Promise.all([findOrganisation(db, organisation), membershipOf(db, id, organisation)]);
  if (!row || !membership)
    throw new RuleBroken('not-found', 'Deze organisatie bestaat niet, of je bent er geen lid van.');
  return organisationView(row, membership);
}

function organisationView(row: OrganisationRow, membership: Membership): Organisation {
  const { id, name, contact, oin, theme, settings, createdAt } = row;
  return {
    id,
    name,
    contact,
    ...(oin !== null && { oin }),
    ...(theme !== null && { theme }),
    settings,
    createdAt,
    you: kindsOf(membership.roles),
    member: membership.id,
  };
}
