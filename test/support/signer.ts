import { newKeySet } from '../../api/badges/keys.ts';
import { type BadgeSigner, createSigner } from '../../api/badges/signer.ts';
import { statusList } from '../../api/badges/status-list.ts';
import { badgeCredential } from '../../src/domain/badge.ts';
import type { BadgeInput } from '../../src/domain/badge-input.ts';
import type { Surroundings } from '../../src/domain/verification/verify.ts';
import { badgeTaxonomy, cellBadge } from './badges.ts';

export const baseUrl = 'http://localhost:4321';
export const awarded = new Date('2026-11-22T10:15:00.000Z');

/** A signer with fresh keys of November 2026. */
export async function testSigner(): Promise<BadgeSigner> {
  return createSigner(await newKeySet('2026-11-22'), baseUrl);
}

/** A signed badge in both serialisations. */
export function signedBadge(signer: BadgeSigner, input: BadgeInput = cellBadge()) {
  return signer.signBadge(badgeCredential(badgeTaxonomy, input), awarded);
}

/** What a verifier on the platform's own site has around it: the issuer's document and a fresh status list. */
export function surroundings(
  signer: BadgeSigner,
  more: Partial<Surroundings> & { revoked?: number[] } = {},
): Surroundings {
  const { revoked = [], now = new Date('2026-12-01T08:00:00.000Z'), ...rest } = more;
  return {
    now,
    issuer: async (did) =>
      did === signer.issuer ? { kind: 'known', document: signer.didDocument } : { kind: 'unknown' },
    statusList: async (url) => {
      const list = await statusList(baseUrl, signer.issuer, 1, revoked, now);
      return url === list.id ? signer.signStatusList(list, now) : undefined;
    },
    ...rest,
  };
}
