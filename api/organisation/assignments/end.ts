import { record } from '../../audit.ts';
import type { Caller, Deps, OrganisationActor } from '../../context.ts';
import { mustHaveChanged, unconditional } from '../../db/writer.ts';
import { RuleBroken } from '../../errors.ts';
import { checkUse } from '../asked-renewals/store.ts';
import { chosenBy } from '../assignees/chosen.ts';
import { planTaking } from '../bulk-assignments/plan.ts';
import { takeFromTeam } from '../bulk-assignments/store.ts';
import { orLater } from '../under-way/wait.ts';
import { finishParts } from '../unfinished-parts/finish.ts';
import { addParts } from '../unfinished-parts/store.ts';
import { entryOf } from './entry.ts';
import type { EndingsInput } from './schema.ts';
import { endOne } from './store.ts';

/** Says that people or a team no longer do this or work with it, or no longer in these ways. */
export async function endAssignments(deps: Deps, by: Caller<OrganisationActor>, { what, to }: EndingsInput) {
  const { organisation } = by.actor;
  const chosen = await chosenBy(deps, organisation, to);
  const now = deps.now();
  const at = now.toISOString();
  const entry = entryOf(now, by, 'unassigned', what, chosen);
  if ('team' in chosen) {
    const taking = what.map((named) => takeFromTeam(deps.db, organisation, chosen.team, named, at));
    const [, ...rows] = await unconditional(
      deps.db.write([checkUse(deps.db, organisation, at), ...taking.flat()], [entry]),
    );
    await orLater(deps, finishParts(deps, organisation));
    const many = (place: number) => rows.filter((_, index) => index % 2 === place).flat().length;
    return { ended: many(0), changed: many(1) };
  }
  const { parts, counts } = await planTaking(deps, what, chosen.members, at);
  await unconditional(deps.db.write([addParts(deps.db, organisation, parts)], [entry]));
  await orLater(deps, finishParts(deps, organisation));
  return counts;
}

export async function endAssignment(deps: Deps, by: Caller<OrganisationActor>, id: string): Promise<void> {
  const { organisation } = by.actor;
  const now = deps.now();
  const at = now.toISOString();
  const ending = [endOne(deps.db, organisation, id, at), mustHaveChanged(deps.db.read)] as const;
  const written = await deps.db.write(
    [...ending, checkUse(deps.db, organisation, at)],
    [record(now, by, 'unassigned', { kind: 'assignment', id })],
  );
  if (written.kind === 'refused')
    throw new RuleBroken('not-found', 'Deze toewijzing bestaat niet, of geldt al niet meer.');
  await orLater(deps, finishParts(deps, organisation));
}
