import { record } from '../../audit.ts';
import type { Actor, Caller, Deps } from '../../context.ts';
import { RuleBroken } from '../../errors.ts';
import { forgetRemembered } from '../../session/remembered.ts';
import { endSessionsOf } from '../../session/store.ts';
import { isAdministrator, mustKeepAdministrator } from '../member-roles/store.ts';
import { hasEnded } from '../members/must-be.ts';
import { type Member, rolesOf } from '../members/store.ts';
import { endMember } from './store.ts';

interface Ending {
  action:
    | 'member-ended'
    | 'member-left'
    | 'member-refused'
    | 'invitation-withdrawn'
    | 'member-deactivated'
    | 'member-removed';
  /** Who was sent away by a provisioning system is signed out as well; who leaves by hand stays signed in. */
  sessions: 'stay' | 'end';
}

/** Ends just this membership: the account and what it earned stay the person's. The organisation keeps an administrator. */
export async function endMembership(
  deps: Deps,
  by: Caller<Exclude<Actor, { kind: 'visitor' }>>,
  { id, organisationId, status, learnerId }: Member,
  { action, sessions }: Ending,
): Promise<{ endedAt: string }> {
  const now = deps.now();
  const endedAt = now.toISOString();
  const roles = (await rolesOf(deps.db, [id])).get(id) ?? [];
  const isLast = status === 'active' && isAdministrator(roles);
  const signsOut = sessions === 'end' && learnerId !== null;
  const written = await deps.db.write(
    [
      ...endMember(deps.db, organisationId, id, endedAt, action === 'member-deactivated' ? 'same' : 'other'),
      ...(isLast ? [mustKeepAdministrator(deps.db, organisationId)] : []),
      ...(signsOut ? [endSessionsOf(deps.db, learnerId, endedAt)] : []),
    ],
    [record(now, by, action, { kind: 'member', id })],
  );
  if (written.kind === 'refused') throw isLast ? lastAdministrator() : hasEnded();
  forgetRemembered(deps.db);
  return { endedAt };
}

export const lastAdministrator = () =>
  new RuleBroken(
    'last-administrator',
    'Dit is de laatste beheerder. Maak eerst iemand anders beheerder, en probeer het dan opnieuw.',
  );
