import type { LookPurpose } from '#domain/organisation/look';
import type { Caller, Deps, OrganisationActor } from '../../context.ts';
import { RuleBroken } from '../../errors.ts';
import { scopeOf, teamsIn } from '../dashboard/scope.ts';
import { recordLook } from '../looks/record.ts';
import { refreshStanding } from '../member-standing/refresh.ts';
import { findMember } from '../members/store.ts';
import { noPage } from '../not-here.ts';
import { orSayHowFar } from '../under-way/wait.ts';
import type { PeopleQuery, Person } from './schema.ts';
import { findPerson, peopleAfter } from './store.ts';
import { viewOf } from './view.ts';

/** How far people are, by name: a page and one more. Everybody on the page sees that it was looked at. */
export async function listPeople(
  deps: Deps,
  by: Caller<OrganisationActor>,
  { cursor, limit, purpose, team, ...chosen }: PeopleQuery,
): Promise<Person[]> {
  const scope = await scopeOf(deps, by);
  const { id, settings } = scope.organisation;
  const after = cursor === undefined ? undefined : await findMember(deps.db, id, cursor);
  if (cursor !== undefined && !after) throw noPage();
  await orSayHowFar(deps, id, refreshStanding(deps, id));
  const now = deps.now();
  const filter = { ...chosen, teams: teamsIn(scope, team) };
  const rows = await peopleAfter(deps.db, id, filter, limit, after);
  const shown = rows.slice(0, limit).map(({ memberId }) => memberId);
  await recordLook(deps, by, { kind: 'list', purpose }, shown);
  return rows.map((row) => viewOf(row, now, settings.freshnessMonths));
}

/** How far one person is. */
export async function readPerson(
  deps: Deps,
  by: Caller<OrganisationActor>,
  member: string,
  purpose: LookPurpose,
): Promise<Person> {
  const scope = await scopeOf(deps, by);
  const { id, settings } = scope.organisation;
  await orSayHowFar(deps, id, refreshStanding(deps, id));
  const row = await findPerson(deps.db, id, member);
  const seen = teamsIn(scope, undefined);
  if (!row || (seen && !seen.includes(row.teamId ?? '')))
    throw new RuleBroken('not-found', 'Deze persoon bestaat niet, of staat niet in de overzichten.');
  await recordLook(deps, by, { kind: 'person', purpose }, [member]);
  return viewOf(row, deps.now(), settings.freshnessMonths);
}
