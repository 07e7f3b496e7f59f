import type { Caller, Deps, OrganisationActor } from '../../context.ts';
import { recordLook } from '../looks/record.ts';
import { mustBeTeam } from '../members/must-be.ts';
import { findMember } from '../members/store.ts';
import { noMember, noPage, notHere } from '../not-here.ts';
import { teamsOf } from '../teams/store.ts';
import { authorityOf } from './authority.ts';
import { heldBy } from './held.ts';
import type { Assignment, AssignmentsQuery } from './schema.ts';
import { type AssignmentRow, findAssignment, heldIn } from './store.ts';
import { titlesIn } from './titles.ts';

/** What is assigned, of the organisation or of one member: a page and one more. Who stands on it sees that it was looked at. */
export async function listAssignments(
  deps: Deps,
  by: Caller<OrganisationActor>,
  query: AssignmentsQuery,
): Promise<Assignment[]> {
  const { organisation } = by.actor;
  const [rows, titleOf] = await Promise.all([rowsOf(deps, organisation, query), titlesIn(deps, organisation)]);
  const shown =
    query.member === undefined ? rows.slice(0, query.limit).flatMap(({ memberId }) => memberId ?? []) : [query.member];
  const kind = query.member === undefined ? 'list' : 'person';
  await recordLook(deps, by, { kind, purpose: query.purpose }, shown);
  return rows.map((row) => ({
    id: row.id,
    ...(row.memberId !== null && { member: row.memberId }),
    ...(row.teamId !== null && { team: row.teamId }),
    kind: row.kind,
    subject: row.subject,
    title: titleOf(row),
    relations: row.relations,
    source: row.source,
    since: row.since,
    ...authorityOf(row),
  }));
}

/** Of one member all fits on a page: it is what one person does. */
async function rowsOf(
  deps: Deps,
  organisation: string,
  { member, team, cursor, limit }: AssignmentsQuery,
): Promise<AssignmentRow[]> {
  if (member !== undefined) {
    const found = await findMember(deps.db, organisation, member);
    if (!found) throw notHere('member', noMember);
    return (await heldBy(deps.db, found, await teamsOf(deps.db, organisation))).slice(0, limit);
  }
  await mustBeTeam(deps, organisation, { team });
  const after = cursor === undefined ? undefined : await findAssignment(deps.db, organisation, cursor);
  if (cursor !== undefined && !after) throw noPage();
  return heldIn(deps.db, organisation, team, limit, after);
}
