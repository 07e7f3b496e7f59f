import type { LookPurpose } from '#domain/organisation/look';
import {
  type FileRow,
  memberHeadings,
  memberRow,
  progressHeadings,
  progressRow,
  teamPaths,
} from '#domain/organisation/people-file';
import { record } from '../../audit.ts';
import type { Caller, Deps, OrganisationActor } from '../../context.ts';
import { type RowsForm, rowsFile } from '../../files/rows-file.ts';
import { scopeOf, teamsIn } from '../dashboard/scope.ts';
import { recordLook } from '../looks/record.ts';
import { teamsUnder } from '../member-lists/list.ts';
import { memberIdsOf, membersAfter } from '../member-lists/store.ts';
import { refreshStanding } from '../member-standing/refresh.ts';
import { rolesOf } from '../members/store.ts';
import { memberView } from '../members/view.ts';
import { peopleAfter, peopleIdsOf } from '../people/store.ts';
import { viewOf } from '../people/view.ts';
import { teamsOf } from '../teams/store.ts';
import { orSayHowFar } from '../under-way/wait.ts';
import type { MembersFileInput, ProgressFileInput } from './schema.ts';

/** So many rows are read between two turns of everybody else. */
const atOnce = 500;

/** The list of members that fit, as a file. Who stands in it sees that it was made, and what for. */
export async function membersFile(
  deps: Deps,
  by: Caller<OrganisationActor>,
  { form, purpose, team, ...chosen }: MembersFileInput,
) {
  const { organisation } = by.actor;
  const paths = teamPaths(await teamsOf(deps.db, organisation));
  const filter = { ...chosen, teams: await teamsUnder(deps, organisation, team) };
  const ids = await memberIdsOf(deps.db, organisation, filter);
  await recordFile(deps, by, { what: 'members-exported', form, purpose }, ids);
  const pages = inPages(ids, (limit, after?: { id: string; name: string }) =>
    membersAfter(deps.db, organisation, filter, limit, after),
  );
  async function* rows(): AsyncGenerator<FileRow[]> {
    for await (const page of pages) {
      const roles = await rolesOf(deps.db, page.map(idOf));
      yield page.map((row) => memberRow(memberView(row, roles.get(row.id)), paths));
    }
  }
  return rowsFile(form, 'Mensen', Object.values(memberHeadings), rows());
}

/** How far the people that fit are, as a file. Who stands in it sees that it was made, and what for. */
export async function progressFile(
  deps: Deps,
  by: Caller<OrganisationActor>,
  { form, purpose, team, ...chosen }: ProgressFileInput,
) {
  const scope = await scopeOf(deps, by);
  const { id, settings } = scope.organisation;
  await orSayHowFar(deps, id, refreshStanding(deps, id));
  const now = deps.now();
  const filter = { ...chosen, teams: teamsIn(scope, team) };
  const ids = await peopleIdsOf(deps.db, id, filter);
  await recordFile(deps, by, { what: 'progress-exported', form, purpose }, ids);
  const paths = teamPaths(scope.teams);
  const pages = inPages(ids, async (limit, after?: { id: string; name: string }) =>
    (await peopleAfter(deps.db, id, filter, limit, after)).map((row) => ({ ...row, id: row.memberId })),
  );
  async function* rows(): AsyncGenerator<FileRow[]> {
    for await (const page of pages)
      yield page.map((row) => progressRow(viewOf(row, now, settings.freshnessMonths), paths));
  }
  return rowsFile(form, 'Voortgang', Object.values(progressHeadings), rows());
}

interface Made {
  what: 'members-exported' | 'progress-exported';
  form: RowsForm;
  purpose: LookPurpose;
}

/** Before the first row leaves: a look at everybody who will be in the file, and who made it. */
async function recordFile(
  deps: Deps,
  by: Caller<OrganisationActor>,
  { what, form, purpose }: Made,
  ids: ReadonlySet<string>,
) {
  const subject = { kind: 'organisation', id: by.actor.organisation };
  const entry = record(deps.now(), by, what, subject, { detail: { people: ids.size, form, purpose } });
  await recordLook(deps, by, { kind: 'export', purpose }, ids, [entry]);
}

interface Placed {
  id: string;
  name: string;
}

/** The rows from page to page. Who came while the file was being written was not told of it, and is left out. */
async function* inPages<T extends Placed>(
  ids: ReadonlySet<string>,
  read: (limit: number, after?: Placed) => Promise<T[]>,
): AsyncGenerator<T[]> {
  let after: T | undefined;
  do {
    const rows: T[] = await read(atOnce, after);
    const page = rows.slice(0, atOnce);
    yield page.filter(({ id }) => ids.has(id));
    after = rows.length > atOnce ? page.at(-1) : undefined;
    await turn();
  } while (after);
}

/** The driver answers at once, so that without this nobody else would get a turn. */
const turn = () => new Promise<void>((next) => setTimeout(next, 0));
const idOf = ({ id }: Placed) => id;
