import { type Team, withChildren } from '#domain/organisation/team-tree';
import type { Caller, Deps, OrganisationActor } from '../../context.ts';
import { RuleBroken } from '../../errors.ts';
import { membershipOf } from '../members/store.ts';
import { notHere } from '../not-here.ts';
import { findOrganisation, type OrganisationRow } from '../organisations/store.ts';
import { teamsOf } from '../teams/store.ts';

/** What of an organisation somebody may see of people by name. */
export interface Scope {
  organisation: OrganisationRow;
  teams: readonly Team[];
  /** The teams whose people may be seen, all under them named too; absent where that is everybody. */
  within?: string[];
}

/**
 * HR sees everybody. A manager sees the teams that the role was given for, and only where the organisation has switched
 * it on; else it is as if there were nothing to see.
 */
export async function scopeOf({ db }: Pick<Deps, 'db'>, { actor }: Caller<OrganisationActor>): Promise<Scope> {
  const [organisation, teams] = await Promise.all([
    findOrganisation(db, actor.organisation),
    teamsOf(db, actor.organisation),
  ]);
  if (!organisation) throw new RuleBroken('not-found', 'Deze organisatie bestaat niet.');
  if (actor.kind !== 'manager') return { organisation, teams };
  if (!organisation.settings.managersSeePeople)
    throw new RuleBroken(
      'not-found',
      'In deze organisatie zien leidinggevenden geen mensen. Kijk bij de tabellen per maand.',
    );
  const membership = await membershipOf(db, actor.id, actor.organisation);
  const own = (membership?.roles ?? []).flatMap(({ role, team }) =>
    role === 'manager' && team ? withChildren(teams, team) : [],
  );
  return { organisation, teams, within: [...new Set(own)] };
}

/** The teams to look at: what was asked for, as far as it may be seen. Nothing for everybody. */
export function teamsIn({ teams, within }: Scope, asked: string | undefined): string[] | undefined {
  if (asked === undefined) return within;
  const under = withChildren(teams, asked);
  const seen = within ? under.filter((team) => within.includes(team)) : under;
  if (seen.length === 0) throw notHere('team', 'Dit team bestaat niet, of je mag er de mensen niet van zien.');
  return seen;
}
