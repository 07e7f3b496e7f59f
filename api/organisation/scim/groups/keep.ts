import { record } from '../../../audit.ts';
import type { Caller, Deps, Provisioner } from '../../../context.ts';
import { mustHaveChanged, mustHold } from '../../../db/writer.ts';
import { endOfLeading } from '../../member-roles/end-leading.ts';
import { leaveAll } from '../../team-moves/store.ts';
import { mustFit } from '../../teams/save.ts';
import { addTeam, hasNoneUnder, teamsOf } from '../../teams/store.ts';
import { finishParts } from '../../unfinished-parts/finish.ts';
import { inParts } from '../../unfinished-parts/part.ts';
import { addParts } from '../../unfinished-parts/store.ts';
import { badValue, notHere, ScimRefusal, taken } from '../refusal.ts';
import { type MemberChange, noTeamInTeam } from './members.ts';
import type { Group } from './read.ts';
import { changeGroup, findGroup, type GroupRow, membersNamed, membersOf } from './store.ts';

/** Makes a team at the top of the tree, with these people in it. */
export async function createGroup(
  deps: Deps,
  by: Caller<Provisioner>,
  { name, externalId, members }: Group,
): Promise<string> {
  const { organisation } = by.actor;
  mustFit(await teamsOf(deps.db, organisation), undefined, { name });
  const now = deps.now();
  const id = deps.newId();
  const moving = await movesOf(deps, organisation, id, members, now);
  const row = { id, organisationId: organisation, name, externalId, createdAt: now.toISOString() };
  const written = await deps.db.write(
    [addTeam(deps.db, row), moving.query],
    [record(now, by, 'team-created', { kind: 'team', id }, { detail: moving.detail })],
  );
  if (written.kind === 'refused') throw isTaken();
  await finishParts(deps, organisation);
  return id;
}

/** Gives a team another name, or other people. Who is put in a team leaves the one they were in. */
export async function saveGroup(
  deps: Deps,
  by: Caller<Provisioner>,
  { id, parentId }: GroupRow,
  { name, externalId, members }: Group,
): Promise<void> {
  const { organisation } = by.actor;
  mustFit(await teamsOf(deps.db, organisation), id, { name, ...(parentId !== null && { parent: parentId }) });
  const now = deps.now();
  const moving = await movesOf(deps, organisation, id, members, now);
  const written = await deps.db.write(
    [changeGroup(deps.db, organisation, id, { name, externalId }), mustHaveChanged(deps.db.read), moving.query],
    [record(now, by, 'team-changed', { kind: 'team', id }, { detail: moving.detail })],
  );
  if (written.kind === 'refused') throw isTaken();
  await finishParts(deps, organisation);
}

/** Takes away a team; who was in it or led it stays a member, of no team. */
export async function removeGroup(deps: Deps, by: Caller<Provisioner>, id: string): Promise<void> {
  const { organisation } = by.actor;
  await mustBeGroup(deps, organisation, id);
  if ((await teamsOf(deps.db, organisation)).some(({ parent }) => parent === id)) throw hasTeamsUnder();
  const now = deps.now();
  const at = now.toISOString();
  const leading = await endOfLeading(deps, by, id, now);
  const written = await deps.db.write(
    [
      ...leading.queries,
      mustHold(deps.db.read, hasNoneUnder(id)),
      leaveAll(deps.db, organisation, id, at),
      addParts(deps.db, organisation, [{ kind: 'drop-team', team: id, at, members: [] }]),
    ],
    [record(now, by, 'team-removed', { kind: 'team', id }), ...leading.entries],
  );
  if (written.kind === 'refused') throw hasTeamsUnder();
  await finishParts(deps, organisation);
}

export async function mustBeGroup({ db }: Pick<Deps, 'db'>, organisation: string, id: string): Promise<GroupRow> {
  const row = await findGroup(db, organisation, id);
  if (!row) throw notHere();
  return row;
}

async function movesOf({ db }: Pick<Deps, 'db'>, organisation: string, team: string, change: MemberChange, now: Date) {
  const wanted = await membersNamed(db, organisation, [...change.in]);
  const missing = [...change.in].filter((id) => !wanted.has(id));
  if (missing.length > 0) throw await unknownMember({ db }, organisation, missing);
  const leaving = change.exactly
    ? ((await membersOf(db, organisation, [team])).get(team) ?? [])
        .filter((one) => !change.in.has(one.scimId))
        .map((one) => one.id)
    : [...(await membersNamed(db, organisation, [...change.out])).values()];
  const coming = [...wanted.values()];
  const at = now.toISOString();
  const parts = [
    ...[...inParts(leaving)].map((some) => ({ kind: 'leave-team' as const, team, at, members: some })),
    ...[...inParts(coming)].map((some) => ({ kind: 'enter-team' as const, team, at, members: some })),
  ];
  return {
    query: addParts(db, organisation, parts),
    detail: { coming: coming.length, leaving: leaving.length },
  };
}

async function unknownMember({ db }: Pick<Deps, 'db'>, organisation: string, missing: readonly string[]) {
  const teams = new Set((await teamsOf(db, organisation)).map(({ id }) => id));
  if (missing.some((id) => teams.has(id))) return noTeamInTeam();
  return badValue(`Deze leden bestaan niet in deze organisatie: ${missing.slice(0, 5).join(', ')}.`);
}

const isTaken = () => taken('Er is al een groep met deze externalId.');
const hasTeamsUnder = () =>
  new ScimRefusal(409, 'Onder dit team vallen andere teams. Verplaats die eerst op de site, of haal ze weg.');
