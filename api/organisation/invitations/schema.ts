import { z } from '@hono/zod-openapi';
import { OpaqueId } from '../../http/answers.ts';

const Token = z
  .string()
  .min(20)
  .max(200)
  .regex(/^[\w-]+$/, 'Dit is geen code van deze site. Kopieer de hele link uit de mail.')
  .describe('De code uit de link.');

export const InvitationToken = z.strictObject({ token: Token }).openapi('InvitationToken');

export const InvitationView = z
  .strictObject({
    organisation: z.string().describe('De organisatie die uitnodigt.'),
    contact: z.string().describe('Waar je met vragen terechtkunt.'),
    team: z.string().optional().describe('Het team waar je bij komt.'),
    managersSeePeople: z.boolean().describe('Of ook leidinggevenden jou met naam zien.'),
  })
  .openapi('InvitationView');
export type InvitationView = z.infer<typeof InvitationView>;

export const JoinedMembership = z
  .strictObject({ member: OpaqueId, organisation: OpaqueId, name: z.string() })
  .openapi('JoinedMembership');
