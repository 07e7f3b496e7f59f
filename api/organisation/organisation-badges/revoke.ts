import { record } from '../../audit.ts';
import type { Actor, Caller, Deps } from '../../context.ts';
import { mustHaveChanged } from '../../db/writer.ts';
import { RuleBroken } from '../../errors.ts';
import { findIssuedOrganisationBadge, type OrganisationBadgeRow, revokeOrganisationBadgeOnce } from './store.ts';

/**
 * Revokes a badge of an organisation for good; the organisation reads the reason. The same badge again answers the first
 * revocation.
 * @param id the platform's own id, or the one that stands in the badge's file
 */
export async function revokeOrganisationBadge(
  deps: Pick<Deps, 'db' | 'now'>,
  by: Caller<Extract<Actor, { kind: 'operator' }>>,
  { id, reason }: { id: string; reason: string },
): Promise<OrganisationBadgeRow> {
  const badge = await findIssuedOrganisationBadge(deps.db, id);
  if (!badge) throw new RuleBroken('not-found', 'Er is geen bewijs met dit id.');
  const revocationReason = reason.trim();
  if (revocationReason.length < 10)
    throw new RuleBroken('bad-input', 'Schrijf de reden in minstens tien tekens. De organisatie leest die.');
  const now = deps.now();
  const revokedAt = now.toISOString();
  const written = await deps.db.write(
    [revokeOrganisationBadgeOnce(deps.db, badge.id, revokedAt, revocationReason), mustHaveChanged(deps.db.read)],
    [record(now, by, 'organisation-badge-revoked', { kind: 'organisation-badge', id: badge.id })],
  );
  if (written.kind === 'written') return { ...badge, revokedAt, revocationReason };
  return (await findIssuedOrganisationBadge(deps.db, badge.id)) ?? badge;
}
