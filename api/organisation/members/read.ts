import type { LookPurpose } from '#domain/organisation/look';
import type { Caller, Deps, OrganisationActor } from '../../context.ts';
import { recordLook } from '../looks/record.ts';
import { mustBeMember } from './must-be.ts';
import type { Member } from './schema.ts';
import { rolesOf } from './store.ts';
import { memberView } from './view.ts';

/** One member; that member sees that it was looked at. */
export async function readMember(
  deps: Deps,
  by: Caller<OrganisationActor>,
  id: string,
  purpose: LookPurpose,
): Promise<Member> {
  const row = await mustBeMember(deps, by.actor.organisation, id);
  const roles = await rolesOf(deps.db, [id]);
  await recordLook(deps, by, { kind: 'person', purpose }, [id]);
  return memberView(row, roles.get(id));
}
