import { badgeCredential } from '../../src/domain/badge.ts';
import type { BadgeInput } from '../../src/domain/badge-input.ts';
import { newKeySet } from '../../api/badges/keys.ts';
import { type BadgeSigner, createSigner } from '../../api/badges/signer.ts';
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
