import { record } from '../../audit.ts';
import type { Caller, Deps, OrganisationActor } from '../../context.ts';
import { mustHaveChanged, unconditional } from '../../db/writer.ts';
import { RuleBroken } from '../../errors.ts';
import { withdrawUnused } from '../application-changes/store.ts';
import { type Chosen, chosenBy } from '../assignees/chosen.ts';
import { mustBeKnown } from './known.ts';
import type { AssignmentsInput, EndingsInput } from './schema.ts';
import { endFor, endOne, giveMembers, giveTeam } from './store.ts';

/** Says of people or of a team what they do and work with: all of it or nothing, and twice is the same as once. */
export async function assign(deps: Deps, by: Caller<OrganisationActor>, { what, to }: AssignmentsInput) {
  const { organisation } = by.actor;
  await mustBeKnown(deps, organisation, { what, to });
  const chosen = await chosenBy(deps, organisation, to);
  const now = deps.now();
  const made = new Set<string>();
  const newId = () => {
    const id = deps.newId();
    made.add(id);
    return id;
  };
  const give = ({ kind, subject, relations = [], authority }: AssignmentsInput['what'][number]) => {
    const allowed = { authorityBy: authority?.by ?? null, authorityOn: authority?.on ?? null };
    const given = { organisationId: organisation, kind, subject, relations, since: now.toISOString(), ...allowed };
    return 'team' in chosen
      ? giveTeam(deps.db, given, { id: newId(), team: chosen.team })
      : giveMembers(
          deps.db,
          given,
          chosen.members.map((member) => ({ id: newId(), member })),
        );
  };
  const [first, ...rest] = what.map(give);
  if (!first) return { added: 0, changed: 0 };
  const withdrawn = withdrawUnused(deps.db, organisation, now.toISOString(), onlyOf(chosen));
  const entry = entryOf(now, by, 'assigned', what, chosen);
  const touched = assignmentsIn(await unconditional(deps.db.write([first, ...rest, withdrawn], [entry])));
  const added = touched.filter((id) => made.has(id)).length;
  return { added, changed: touched.length - added };
}

/** Says that people or a team no longer do this or work with it. */
export async function endAssignments(deps: Deps, by: Caller<OrganisationActor>, { what, to }: EndingsInput) {
  const { organisation } = by.actor;
  const chosen = await chosenBy(deps, organisation, to);
  const now = deps.now();
  const at = now.toISOString();
  const [first, ...rest] = what.map((named) => endFor(deps.db, organisation, named, chosen, at));
  if (!first) return { ended: 0 };
  const withdrawn = withdrawUnused(deps.db, organisation, at, onlyOf(chosen));
  const entry = entryOf(now, by, 'unassigned', what, chosen);
  const rows = await unconditional(deps.db.write([first, ...rest, withdrawn], [entry]));
  return { ended: assignmentsIn(rows).length };
}

export async function endAssignment(deps: Deps, by: Caller<OrganisationActor>, id: string): Promise<void> {
  const { organisation } = by.actor;
  const now = deps.now();
  const at = now.toISOString();
  const ending = [endOne(deps.db, organisation, id, at), mustHaveChanged(deps.db.read)] as const;
  const written = await deps.db.write(
    [...ending, withdrawUnused(deps.db, organisation, at)],
    [record(now, by, 'unassigned', { kind: 'assignment', id })],
  );
  if (written.kind === 'refused')
    throw new RuleBroken('not-found', 'Deze toewijzing bestaat niet, of geldt al niet meer.');
}

const onlyOf = (chosen: Chosen) => ('members' in chosen ? chosen.members : undefined);

/** Of the rows of a write, the assignments. */
const assignmentsIn = (rows: readonly (readonly ({ id: string } | { change: string })[])[]): string[] =>
  rows.flatMap((some) => some.flatMap((row) => ('id' in row ? row.id : [])));

function entryOf(
  now: Date,
  by: Caller<OrganisationActor>,
  action: 'assigned' | 'unassigned',
  what: readonly { kind: string; subject: string }[],
  chosen: Chosen,
) {
  const detail = { what: what.map(({ kind, subject }) => `${kind}:${subject}`).join(' ') };
  if ('team' in chosen) return record(now, by, action, { kind: 'team', id: chosen.team }, { detail });
  const [only, ...others] = chosen.members;
  const subject =
    only !== undefined && others.length === 0
      ? { kind: 'member', id: only }
      : { kind: 'organisation', id: by.actor.organisation };
  return record(now, by, action, subject, { detail: { ...detail, people: chosen.members.length } });
}
