import { may } from '#domain/authorisation';
import type { ReminderTopic } from '#domain/organisation/reminder';
import { type Team, withChildren } from '#domain/organisation/team-tree';
import type { Caller, Deps, OrganisationActor } from '../../context.ts';
import { RuleBroken } from '../../errors.ts';
import { scopeOf } from '../dashboard/scope.ts';
import type { Group } from '../due-reminders/store.ts';
import { noTeam, notHere } from '../not-here.ts';
import type { OrganisationRow } from '../organisations/store.ts';

export interface Asked {
  organisation: OrganisationRow;
  group: Group;
  team?: Team | undefined;
  teams: readonly Team[];
}

/** Whom somebody may remind: staff all, a manager only the teams of which the people may be seen by name. */
export async function groupOf(
  deps: Pick<Deps, 'db'>,
  by: Caller<OrganisationActor>,
  { team, about }: { team?: string | undefined; about: ReminderTopic },
): Promise<Asked> {
  const { organisation, teams, within } = await scopeOf(deps, by);
  const under = team === undefined ? undefined : withChildren(teams, team);
  if (under?.length === 0) throw notHere('team', noTeam);
  if (within && !under?.every((one) => within.includes(one)))
    throw new RuleBroken('bad-input', 'Kies een team waar je leiding aan geeft.');
  const group = { organisation: organisation.id, teams: under, about };
  return { organisation, group, teams, team: teams.find(({ id }) => id === team) };
}

/**
 * How many people have something open says of a small team who has. Only who may see that of people by name gets numbers.
 */
export const seesNumbers = ({ actor }: Caller<OrganisationActor>) =>
  may(actor.kind, 'GET /organisations/{organisation}/people');
