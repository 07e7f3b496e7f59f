import { record } from '../../audit.ts';
import type { Caller, Deps, Person } from '../../context.ts';
import { RuleBroken } from '../../errors.ts';
import { heldBy } from '../assignments/held.ts';
import { addDispute, mustBeOpenOnce } from '../disputes/store.ts';
import { teamsOf } from '../teams/store.ts';
import { mustBeOwn } from './own.ts';
import type { DisputeInput } from './schema.ts';

/** "Dit klopt niet": about anything that is assigned to oneself, also by one's team. */
export async function disputeAssignment(
  deps: Deps,
  by: Caller<Person>,
  id: string,
  { assignment, remark }: DisputeInput,
): Promise<{ id: string }> {
  const member = await mustBeOwn(deps, by, id);
  const teams = await teamsOf(deps.db, member.organisationId);
  const held = member.status === 'active' ? await heldBy(deps.db, member, teams) : [];
  if (!held.some((one) => one.id === assignment))
    throw new RuleBroken('not-found', 'Deze toewijzing geldt niet voor jou, of niet meer.');
  const now = deps.now();
  const dispute = deps.newId();
  const written = await deps.db.write(
    [
      addDispute(deps.db, {
        id: dispute,
        organisationId: member.organisationId,
        assignmentId: assignment,
        memberId: id,
        remark,
        disputedAt: now.toISOString(),
      }),
      mustBeOpenOnce(deps.db, id, assignment),
    ],
    [record(now, by, 'assignment-disputed', { kind: 'dispute', id: dispute })],
  );
  if (written.kind === 'refused')
    throw new RuleBroken('conflict', 'Je bracht hier al iets tegen in. Wacht op het antwoord.');
  return { id: dispute };
}
