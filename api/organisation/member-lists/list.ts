import { withChildren } from '#domain/organisation/team-tree';
import type { Caller, Deps, OrganisationActor } from '../../context.ts';
import { registerOf } from '../applications/store.ts';
import { recordLook } from '../looks/record.ts';
import type { Member, MemberSearch, MembersQuery } from '../members/schema.ts';
import { findMember, type Member as MemberRow, rolesOf } from '../members/store.ts';
import { memberView } from '../members/view.ts';
import { noPage, noTeam, notHere } from '../not-here.ts';
import { teamsOf } from '../teams/store.ts';
import { type MemberFilter, membersAfter } from './store.ts';

const mostFound = 50;

/** The people of the organisation by name: a page and one more. Who stands on the page sees that it was looked at. */
export async function listMembers(
  deps: Deps,
  by: Caller<OrganisationActor>,
  { cursor, limit, purpose, team, status, application }: MembersQuery,
): Promise<Member[]> {
  const { organisation } = by.actor;
  const after = cursor === undefined ? undefined : await findMember(deps.db, organisation, cursor);
  if (cursor !== undefined && !after) throw noPage();
  if (application !== undefined) await mustBeUsable(deps, organisation, application);
  const filter = { teams: await teamsUnder(deps, organisation, team), status, application };
  const rows = await membersAfter(deps.db, organisation, filter, limit, after);
  await recordLook(deps, by, { kind: 'list', purpose }, idsOf(rows.slice(0, limit)));
  return viewsOf(deps, rows);
}

/** Who has this in their name or work address. */
export async function searchMembers(
  deps: Deps,
  by: Caller<OrganisationActor>,
  { search, purpose, team, status }: MemberSearch,
): Promise<{ members: Member[]; more: boolean }> {
  const { organisation } = by.actor;
  const filter: MemberFilter = { teams: await teamsUnder(deps, organisation, team), status, search };
  const rows = await membersAfter(deps.db, organisation, filter, mostFound);
  const found = rows.slice(0, mostFound);
  await recordLook(deps, by, { kind: 'list', purpose }, idsOf(found));
  return { members: await viewsOf(deps, found), more: rows.length > mostFound };
}

/** The team with those under it; nothing where no team is asked for. */
export async function teamsUnder(
  { db }: Pick<Deps, 'db'>,
  organisation: string,
  team: string | undefined,
  field = 'team',
): Promise<string[] | undefined> {
  if (team === undefined) return undefined;
  const under = withChildren(await teamsOf(db, organisation), team);
  if (under.length === 0) throw notHere(field, noTeam);
  return under;
}

/** Refuses an application that is neither of the catalogue nor of this organisation. */
async function mustBeUsable({ db, catalogue }: Deps, organisation: string, id: string): Promise<void> {
  if (Object.hasOwn(catalogue.applications, id)) return;
  const register = await registerOf(db, organisation);
  if (!register.some((one) => one.id === id))
    throw notHere('application', 'Deze toepassing bestaat niet. Kies een andere.');
}

async function viewsOf({ db }: Deps, rows: readonly MemberRow[]): Promise<Member[]> {
  const roles = await rolesOf(db, idsOf(rows));
  return rows.map((row) => memberView(row, roles.get(row.id)));
}

const idsOf = (rows: readonly MemberRow[]) => rows.map(({ id }) => id);
