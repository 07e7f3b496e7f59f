import type { GivenRole } from '#domain/organisation/role';
import { record } from '../../audit.ts';
import type { Caller, Deps, OrganisationActor } from '../../context.ts';
import { type FieldFault, RuleBroken } from '../../errors.ts';
import { forgetRemembered } from '../../session/remembered.ts';
import { lastAdministrator } from '../member-endings/end.ts';
import { mustBePresent, mustBeTeam } from '../members/must-be.ts';
import { rolesOf } from '../members/store.ts';
import { isAdministrator, mustKeepAdministrator, putRoles, rolesInWords } from './store.ts';

/** Gives a member exactly these roles. The organisation keeps an administrator. */
export async function giveRoles(
  deps: Deps,
  by: Caller<OrganisationActor>,
  id: string,
  given: readonly GivenRole[],
): Promise<void> {
  const { organisation } = by.actor;
  const member = await mustBePresent(deps, organisation, id);
  const faults = given.flatMap(roleFault);
  if (faults.length > 0)
    throw new RuleBroken('bad-input', 'Verbeter wat hieronder staat en probeer het opnieuw.', { faults });
  const teams = given.map(({ team }, at) => [`roles.${at}.team`, team]);
  await mustBeTeam(deps, organisation, Object.fromEntries(teams));
  const before = (await rolesOf(deps.db, [id])).get(id) ?? [];
  const takesAdministrator = member.status === 'active' && isAdministrator(before) && !isAdministrator(given);
  const now = deps.now();
  const rows = given.map(({ role, team = '' }) => ({
    id: deps.newId(),
    memberId: id,
    role,
    teamId: team,
    givenAt: now.toISOString(),
  }));
  const written = await deps.db.write(
    [...putRoles(deps.db, id, rows), ...(takesAdministrator ? [mustKeepAdministrator(deps.db, organisation)] : [])],
    [
      record(
        now,
        by,
        'member-roles-changed',
        { kind: 'member', id },
        { detail: { before: rolesInWords(before), after: rolesInWords(given) } },
      ),
    ],
  );
  if (written.kind === 'refused') throw lastAdministrator();
  forgetRemembered(deps.db);
}

function roleFault({ role, team }: GivenRole, at: number): FieldFault[] {
  if (role === 'manager' && team === undefined)
    return [{ field: `roles.${at}.team`, detail: 'Kies het team waar deze persoon leiding aan geeft.' }];
  if (role !== 'manager' && team !== undefined)
    return [{ field: `roles.${at}.team`, detail: 'Alleen een leidinggevende heeft hier een team. Laat dit veld weg.' }];
  return [];
}
