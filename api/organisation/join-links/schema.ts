import { z } from '@hono/zod-openapi';
import { OpaqueId, Time } from '../../http/answers.ts';
import { InvitationToken, InvitationView } from '../invitations/schema.ts';
import { MemberName } from '../members/schema.ts';
import { OrganisationParam } from '../organisations/schema.ts';

export const JoinLinkParam = OrganisationParam.extend({ link: OpaqueId.describe('De link.') });
export { InvitationToken as JoinToken, InvitationView as JoinLinkView };

export const JoinLink = z
  .strictObject({ id: OpaqueId, team: OpaqueId.optional(), createdAt: Time, expiresAt: Time })
  .openapi('JoinLink');
export type JoinLink = z.infer<typeof JoinLink>;
export const JoinLinks = z.strictObject({ links: z.array(JoinLink).describe('Wat nu werkt.') }).openapi('JoinLinks');

export const NewJoinLink = z
  .strictObject({
    team: OpaqueId.optional().describe('Het team waar mensen bij komen.'),
    days: z.number().int().min(1).max(90).describe('Hoeveel dagen de link werkt.'),
  })
  .openapi('NewJoinLink');
export type NewJoinLink = z.infer<typeof NewJoinLink>;
export const MadeJoinLink = JoinLink.extend({
  url: z.url().describe('De link om te delen. Die staat alleen hier; we bewaren hem niet.'),
}).openapi('MadeJoinLink');

export const JoinRequestInput = z
  .strictObject({
    token: InvitationToken.shape.token,
    name: MemberName.min(2).describe('Je naam, zoals de organisatie je kent.'),
    address: z.email().max(254).toLowerCase().optional().describe('Een van de adressen waarmee je inlogt.'),
  })
  .openapi('JoinRequestInput');
export type JoinRequestInput = z.infer<typeof JoinRequestInput>;
export const JoinRequest = z
  .strictObject({ member: OpaqueId, organisation: z.string().describe('De organisatie die nu moet beslissen.') })
  .openapi('JoinRequest');
