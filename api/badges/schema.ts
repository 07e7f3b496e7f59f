import { z } from '@hono/zod-openapi';
import { CellId, Id } from '#domain/schema/common';
import { OpaqueId, Time } from '../http/answers.ts';

const withAddress = z
  .boolean()
  .default(false)
  .describe(
    'Zet een afdruk van je e-mailadres in het bewijs (SHA-256 met een eigen salt), zodat iemand die je adres kent kan zien dat het van jou is.',
  );

export const BadgeClaim = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('cell'), cell: CellId, withAddress }),
    z.strictObject({ kind: z.literal('role'), role: Id, withAddress }),
  ])
  .openapi('BadgeClaim');

const Status = z.enum(['valid', 'expired', 'revoked']).describe('Of het bewijs nu geldt, verlopen is of ingetrokken.');

export const Badge = z
  .strictObject({
    id: OpaqueId,
    kind: z.enum(['cell', 'role']),
    about: z.string().describe('De cel of de rol waar het bewijs over gaat.'),
    name: z.string(),
    awardedAt: Time,
    validUntil: Time,
    status: Status,
    revocation: z
      .strictObject({ at: Time, reason: z.string() })
      .optional()
      .describe('Wanneer en waarom het bewijs is ingetrokken.'),
    shared: z.boolean().describe('Of je bewijs een openbare pagina heeft.'),
    publicUrl: z.url().optional().describe('Het adres van die pagina.'),
    linkedInUrl: z.url().optional().describe('De link waarmee je het bewijs zelf aan je LinkedIn-profiel toevoegt.'),
  })
  .openapi('Badge');
export type Badge = z.infer<typeof Badge>;

export const Badges = z.strictObject({ badges: z.array(Badge) }).openapi('Badges');

export const SharingInput = z.strictObject({ shared: z.boolean() }).openapi('BadgeSharingInput');
export const Sharing = z.strictObject({ shared: z.boolean(), publicUrl: z.url().optional() }).openapi('BadgeSharing');

export const PublicBadge = z
  .strictObject({
    credential: z.record(z.string(), z.unknown()).describe('De Open Badge 3.0, met zijn handtekening.'),
    status: Status,
  })
  .openapi('PublicBadge');
