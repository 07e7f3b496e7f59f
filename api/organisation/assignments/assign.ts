import type { Caller, Deps, OrganisationActor } from '../../context.ts';
import { changeNothing, unconditional } from '../../db/writer.ts';
import { chosenBy } from '../assignees/chosen.ts';
import { planGiving } from '../bulk-assignments/plan.ts';
import { giveTeam } from '../bulk-assignments/store.ts';
import { orLater } from '../under-way/wait.ts';
import { finishParts } from '../unfinished-parts/finish.ts';
import { addParts } from '../unfinished-parts/store.ts';
import { entryOf } from './entry.ts';
import { mustBeKnown } from './known.ts';
import type { AssignmentsInput } from './schema.ts';

/**
 * Says of people or of a team what they do and work with: all of it or nothing, and twice is the same as once. It only
 * ever adds; what somebody already did with an application is taken away by endAssignments.
 */
export async function assign(deps: Deps, by: Caller<OrganisationActor>, { what, to }: AssignmentsInput) {
  const { organisation } = by.actor;
  await mustBeKnown(deps, organisation, { what, to });
  const chosen = await chosenBy(deps, organisation, to);
  const now = deps.now();
  const given = what.map(({ kind, subject, relations = [], authority }) => ({
    ...{ kind, subject, relations, since: now.toISOString() },
    ...{ authorityBy: authority?.by ?? null, authorityOn: authority?.on ?? null },
  }));
  const entry = entryOf(now, by, 'assigned', what, chosen);
  if ('team' in chosen) {
    const made = new Set<string>();
    const giving = given.map((one) => {
      const id = deps.newId();
      made.add(id);
      return giveTeam(deps.db, organisation, one, { id, team: chosen.team });
    });
    const [, ...rows] = await unconditional(deps.db.write([changeNothing(deps.db.read), ...giving], [entry]));
    const touched = rows.flat();
    const added = touched.filter(({ id }) => made.has(id)).length;
    return { added, changed: touched.length - added };
  }
  const { parts, counts } = await planGiving(deps, given, chosen.members);
  await unconditional(deps.db.write([addParts(deps.db, organisation, parts)], [entry]));
  await orLater(deps, finishParts(deps, organisation));
  return counts;
}
