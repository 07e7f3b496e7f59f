import { record } from '../audit.ts';
import type { Actor, Caller, Deps } from '../context.ts';
import { mustHaveChanged } from '../db/writer.ts';
import { RuleBroken } from '../errors.ts';
import { type BadgeRow, findIssued, revokeOnce } from './store.ts';

/**
 * Revokes a badge for good; the learner reads the reason. The same badge again answers the first revocation.
 * @param id the platform's own id, or the one that stands in the badge's file
 */
export async function revokeBadge(
  deps: Pick<Deps, 'db' | 'now'>,
  by: Caller<Extract<Actor, { kind: 'operator' }>>,
  { id, reason }: { id: string; reason: string },
): Promise<BadgeRow> {
  const badge = await findIssued(deps.db, id);
  if (!badge) throw new RuleBroken('not-found', 'Er is geen bewijs met dit id.');
  if (reason.trim().length < 10)
    throw new RuleBroken('bad-input', 'Schrijf de reden in minstens tien tekens. De deelnemer leest die.');
  const now = deps.now();
  const revokedAt = now.toISOString();
  const written = await deps.db.write(
    [revokeOnce(deps.db, badge.id, revokedAt, reason.trim()), mustHaveChanged(deps.db.read)],
    [record(now, by, 'badge-revoked', { kind: 'badge', id: badge.id })],
  );
  if (written.kind === 'written') return { ...badge, revokedAt, revocationReason: reason.trim() };
  return (await findIssued(deps.db, badge.id)) ?? badge;
}
