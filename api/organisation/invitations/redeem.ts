import { record } from '../../audit.ts';
import type { Caller, Deps, Person } from '../../context.ts';
import { mustHaveChanged } from '../../db/writer.ts';
import { RuleBroken } from '../../errors.ts';
import { forgetRemembered } from '../../session/remembered.ts';
import { membershipOf } from '../members/store.ts';
import { bindMember, redeemOpen } from './store.ts';
import { openInvitation } from './view.ts';

/** Joins an organisation: the membership is bound to who is signed in, whatever address the organisation wrote. */
export async function redeemInvitation(deps: Deps, by: Caller<Person>, token: string) {
  const { id, memberId, organisationId, organisation } = await openInvitation(deps, token);
  const learnerId = by.actor.id;
  if (await membershipOf(deps.db, learnerId, organisationId))
    throw new RuleBroken('conflict', `Je bent al lid van ${organisation}. Deze uitnodiging is voor iemand anders.`);
  const at = deps.now();
  const written = await deps.db.write(
    [
      redeemOpen(deps.db, id, at.toISOString()),
      mustHaveChanged(deps.db.read),
      bindMember(deps.db, memberId, learnerId, at.toISOString()),
      mustHaveChanged(deps.db.read),
    ],
    [record(at, by, 'organisation-joined', { kind: 'member', id: memberId })],
  );
  if (written.kind === 'refused')
    throw new RuleBroken('conflict', `Je was al lid van ${organisation}, of deze uitnodiging is net gebruikt.`);
  forgetRemembered(deps.db);
  return { member: memberId, organisation: organisationId, name: organisation };
}
