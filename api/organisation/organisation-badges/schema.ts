import { z } from '@hono/zod-openapi';
import { OpaqueId, Time } from '../../http/answers.ts';

export const OrganisationBadgeInput = z
  .strictObject({ seal: OpaqueId.describe('Het zegel waar het bewijs op rust.') })
  .openapi('OrganisationBadgeInput');

export const OrganisationBadge = z
  .strictObject({
    id: OpaqueId,
    seal: OpaqueId,
    name: z.string(),
    awardedAt: Time,
    validUntil: Time,
    status: z.enum(['valid', 'expired', 'revoked']).describe('Of het bewijs nu geldt, verlopen is of ingetrokken.'),
    revocation: z
      .strictObject({ at: Time, reason: z.string() })
      .optional()
      .describe('Wanneer en waarom de uitgever het introk.'),
    publicUrl: z.url().describe('De openbare pagina.'),
  })
  .openapi('OrganisationBadge');
export type OrganisationBadge = z.infer<typeof OrganisationBadge>;

export const OrganisationBadges = z.strictObject({ badges: z.array(OrganisationBadge) }).openapi('OrganisationBadges');
