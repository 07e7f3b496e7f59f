import { linkedInUrl } from '#domain/linked-in';
import type { Deps } from '../context.ts';
import type { Badge } from './schema.ts';
import type { BadgeRow } from './store.ts';

type Around = Pick<Deps, 'baseUrl' | 'now'>;

/** What the owner of a badge sees of it. */
export function badgeView(deps: Around, row: BadgeRow): Badge {
  const { id, kind, about, awardedAt, validUntil, revokedAt, revocationReason } = row;
  const { name } = row.credential;
  const publicUrl = publicUrlOf(deps, row);
  return {
    id,
    kind,
    about,
    name,
    awardedAt,
    validUntil,
    status: statusOf(deps, row),
    ...(revokedAt !== null && { revocation: { at: revokedAt, reason: revocationReason ?? '' } }),
    shared: publicUrl !== undefined,
    ...(publicUrl !== undefined && { publicUrl, linkedInUrl: linkedInUrl({ name, awardedAt, validUntil, publicUrl }) }),
  };
}

export function statusOf(
  { now }: Pick<Deps, 'now'>,
  { revokedAt, validUntil }: Pick<BadgeRow, 'revokedAt' | 'validUntil'>,
): Badge['status'] {
  if (revokedAt !== null) return 'revoked';
  return validUntil < now().toISOString() ? 'expired' : 'valid';
}

export function publicUrlOf({ baseUrl }: Pick<Deps, 'baseUrl'>, { publicId }: BadgeRow): string | undefined {
  return publicId === null ? undefined : `${baseUrl}/bewijs/${publicId}`;
}
