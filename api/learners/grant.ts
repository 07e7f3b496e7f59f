import { record } from '../audit.ts';
import type { Actor, Caller, Deps } from '../context.ts';
import { RuleBroken } from '../errors.ts';
import { forgetRemembered } from '../session/remembered.ts';
import { mailIssuer } from '../session/sign-in-request.ts';
import { endSessionsOf } from '../session/store.ts';
import { addGrant, dropGrant, findLearner, type Grant, grantsOf } from './store.ts';

interface Change {
  address: string;
  role: Grant;
  change: 'give' | 'take';
}

/** Gives a person a role, or takes it; the person's sessions end, so that the next one has the right rights. */
export async function changeGrant(
  deps: Pick<Deps, 'db' | 'now'>,
  by: Caller<Extract<Actor, { kind: 'operator' | 'system' }>>,
  { address, role, change }: Change,
): Promise<'changed' | 'unchanged'> {
  const learnerId = await findLearner(deps.db, mailIssuer, address.toLowerCase());
  if (!learnerId)
    throw new RuleBroken(
      'not-found',
      'Met dit adres heeft nog niemand ingelogd. Laat die persoon eerst één keer inloggen.',
    );
  const has = (await grantsOf(deps.db, learnerId)).includes(role);
  if (has === (change === 'give')) return 'unchanged';
  const now = deps.now();
  const at = now.toISOString();
  const grant = { learnerId, role, grantedAt: at };
  const written = await deps.db.write(
    [change === 'give' ? addGrant(deps.db, grant) : dropGrant(deps.db, grant), endSessionsOf(deps.db, learnerId, at)],
    [
      record(
        now,
        by,
        change === 'give' ? 'role-given' : 'role-taken',
        { kind: 'learner', id: learnerId },
        { detail: { role } },
      ),
    ],
  );
  forgetRemembered(deps.db);
  return written.kind === 'written' ? 'changed' : 'unchanged';
}
