import { moveOf, type Team } from '#domain/organisation/team-tree';
import { record } from '../../audit.ts';
import type { Caller, Deps, OrganisationActor } from '../../context.ts';
import { unconditional } from '../../db/writer.ts';
import { RuleBroken } from '../../errors.ts';
import { checkUse } from '../asked-renewals/store.ts';
import { endOfLeading } from '../member-roles/end-leading.ts';
import { notHere } from '../not-here.ts';
import { orLater } from '../under-way/wait.ts';
import { finishParts } from '../unfinished-parts/finish.ts';
import type { TeamInput } from './schema.ts';
import { addTeam, changeTeam, dropTeam, membersIn, teamsOf } from './store.ts';

export async function createTeam(deps: Deps, by: Caller<OrganisationActor>, given: TeamInput): Promise<Team> {
  const { organisation } = by.actor;
  mustFit(await teamsOf(deps.db, organisation), undefined, given);
  const now = deps.now();
  const id = deps.newId();
  await unconditional(
    deps.db.write(
      [
        addTeam(deps.db, {
          id,
          organisationId: organisation,
          name: given.name,
          parentId: given.parent ?? null,
          createdAt: now.toISOString(),
        }),
      ],
      [record(now, by, 'team-created', { kind: 'team', id })],
    ),
  );
  return { id, ...given };
}

/** Gives a team another name or another place. */
export async function saveTeam(deps: Deps, by: Caller<OrganisationActor>, id: string, given: TeamInput): Promise<Team> {
  const { organisation } = by.actor;
  const teams = await teamsOf(deps.db, organisation);
  mustExist(teams, id);
  mustFit(teams, id, given);
  const now = deps.now();
  await unconditional(
    deps.db.write(
      [
        changeTeam(deps.db, organisation, id, { name: given.name, parentId: given.parent ?? null }),
        checkUse(deps.db, organisation, now.toISOString()),
      ],
      [record(now, by, 'team-changed', { kind: 'team', id })],
    ),
  );
  await orLater(deps, finishParts(deps, organisation));
  return { id, ...given };
}

/** Takes away a team; only where nobody is in it and no team is under it. Who led it no longer does. */
export async function removeTeam(deps: Deps, by: Caller<OrganisationActor>, id: string): Promise<void> {
  const { organisation } = by.actor;
  const teams = await teamsOf(deps.db, organisation);
  mustExist(teams, id);
  if (teams.some(({ parent }) => parent === id))
    throw new RuleBroken('conflict', 'Onder dit team vallen andere teams. Verplaats die eerst.');
  if ((await membersIn(deps.db, id)) > 0)
    throw new RuleBroken('conflict', 'In dit team zitten nog mensen. Zet hen eerst in een ander team.');
  const now = deps.now();
  const leading = await endOfLeading(deps, by, id, now);
  const written = await deps.db.write(
    [...leading.queries, ...dropTeam(deps.db, organisation, id, now.toISOString())],
    [record(now, by, 'team-removed', { kind: 'team', id }), ...leading.entries],
  );
  if (written.kind === 'refused')
    throw new RuleBroken('conflict', 'Er is net iemand in dit team gekomen. Ververs en probeer het opnieuw.');
}

function mustExist(teams: readonly Team[], id: string): void {
  if (!teams.some((team) => team.id === id)) throw new RuleBroken('not-found', 'Dit team bestaat niet.');
}

export function mustFit(teams: readonly Team[], id: string | undefined, { name, parent }: TeamInput): void {
  const move = moveOf(teams, id, parent);
  if (move === 'unknown-parent') throw notHere('parent', moveFaults[move]);
  if (move !== 'fits') throw new RuleBroken('bad-input', moveFaults[move]);
  const taken = teams.some((team) => team.id !== id && team.parent === parent && sameName(team.name, name));
  if (taken) throw new RuleBroken('conflict', `Op deze plek is al een team dat ${name} heet. Kies een andere naam.`);
}

const moveFaults = {
  'unknown-parent': 'Het team waar dit onder moet vallen, bestaat niet. Kies een ander.',
  'under-itself': 'Een team kan niet onder zichzelf vallen. Kies een ander team erboven.',
  'too-deep': 'Zo diep kan de boom niet. Kies een team dat hoger staat.',
} as const;

const sameName = (one: string, other: string) => one.localeCompare(other, 'nl', { sensitivity: 'base' }) === 0;
