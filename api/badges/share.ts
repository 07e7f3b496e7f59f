import { record } from '../audit.ts';
import type { Caller, Deps, Person } from '../context.ts';
import { mustHaveChanged } from '../db/writer.ts';
import { RuleBroken } from '../errors.ts';
import { type BadgeRow, findBadge, share, unshare } from './store.ts';

/**
 * Switches the public page of a badge on or off. Switched on twice it keeps its address;
 * switched off and on again it gets another, so that an old link stays dead.
 */
export async function setSharing(deps: Deps, by: Caller<Person>, id: string, shared: boolean): Promise<BadgeRow> {
  const learnerId = by.actor.id;
  const now = deps.now();
  const change = shared ? share(deps.db, id, learnerId, deps.newId()) : unshare(deps.db, id, learnerId);
  await deps.db.write(
    [change, mustHaveChanged(deps.db.read)],
    [record(now, by, shared ? 'badge-shared' : 'badge-unshared', { kind: 'badge', id })],
  );
  return ownBadge(deps, by, id);
}

/** @throws RuleBroken where the badge is not there, or somebody else's */
export async function ownBadge(deps: Pick<Deps, 'db'>, by: Caller<Person>, id: string): Promise<BadgeRow> {
  const badge = await findBadge(deps.db, id, by.actor.id);
  if (!badge) throw new RuleBroken('not-found', 'Dit bewijs bestaat niet, of het is niet van jou.');
  return badge;
}
