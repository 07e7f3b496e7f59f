import type { OrganisationRole } from '#domain/organisation/role';
import { record } from '../audit.ts';
import type { Deps } from '../context.ts';
import { unconditional } from '../db/writer.ts';
import { findLearner } from '../learners/store.ts';
import { newInvitation } from '../organisation/invitations/invite.ts';
import { redeemInvitation } from '../organisation/invitations/redeem.ts';
import { addMember, addRole } from '../organisation/members/store.ts';
import { mailIssuer } from '../session/sign-in-request.ts';
import { by } from '../simulation/chance.ts';

interface Colleague {
  address: string;
  name: string;
  role?: OrganisationRole;
  /** In which of the teams of the demo's organisation; a manager has the role for it. */
  team: number;
}

/** Who of the demo's people is in the organisation. The first makes it what it is. */
export const colleagues: readonly Colleague[] = [
  { address: 'astrid@voorbeeldstad.example', name: 'Astrid de Graaf', role: 'organisation-administrator', team: 2 },
  { address: 'hanna@voorbeeldstad.example', name: 'Hanna Bakker', role: 'hr', team: 2 },
  { address: 'mark@voorbeeldstad.example', name: 'Mark Visser', role: 'manager', team: 0 },
  { address: 'omar@voorbeeldstad.example', name: 'Omar Yilmaz', role: 'application-owner', team: 7 },
  { address: 'rita@voorbeeldstad.example', name: 'Rita Smit', role: 'auditor', team: 2 },
  { address: 'jan@voorbeeldstad.example', name: 'Jan Jansen', team: 3 },
  { address: 'fatima@voorbeeldstad.example', name: 'Fatima El Amrani', team: 4 },
];

/** Invites and joins, as people do; answers the membership. */
export async function joins(deps: Deps, organisation: string, { address, name: called, role }: Colleague, teamId = '') {
  const { db } = deps;
  const learner = await findLearner(db, mailIssuer, address);
  if (learner === undefined) throw new Error(`${address} has no account`);
  const id = deps.newId();
  const createdAt = deps.now().toISOString();
  const member = {
    id,
    organisationId: organisation,
    teamId,
    address,
    name: called,
    status: 'invited',
    createdAt,
  } as const;
  const { invitation, token } = await newInvitation(deps, id);
  const managed = role === 'manager' ? { teamId } : {};
  const given = role ? [addRole(db, { id: deps.newId(), memberId: id, role, givenAt: createdAt, ...managed })] : [];
  await unconditional(
    db.write(
      [addMember(db, member), invitation, ...given],
      [record(deps.now(), by, 'member-invited', { kind: 'member', id })],
    ),
  );
  await redeemInvitation(deps, { actor: { kind: 'learner', id: learner }, origin: by.origin }, token);
  return id;
}
