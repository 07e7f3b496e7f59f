import { z } from '@hono/zod-openapi';
import { OpaqueId, Time } from '../../http/answers.ts';
import { PlaceQuery } from '../../http/pages.ts';
import { Purpose } from '../looks/schema.ts';
import { OrganisationParam } from '../organisations/schema.ts';

export const InvitationParam = OrganisationParam.extend({ invitation: OpaqueId.describe('De uitnodiging.') });

/** none: on the list and never mailed · waiting: about to go out · sent · not-sent: could not be handed over · expired */
export const invitationStates = ['none', 'waiting', 'sent', 'not-sent', 'expired'] as const;
export type InvitationState = (typeof invitationStates)[number];

export const OpenInvitation = z
  .strictObject({
    id: OpaqueId.optional().describe('De uitnodiging. Ontbreekt zolang er geen is verstuurd.'),
    member: OpaqueId,
    address: z.string(),
    name: z.string(),
    team: OpaqueId.optional(),
    state: z.enum(invitationStates),
    sentAt: Time.optional(),
    expiresAt: Time.optional(),
  })
  .openapi('OpenInvitation');
export type OpenInvitation = z.infer<typeof OpenInvitation>;
export const OpenInvitations = z
  .strictObject({ invitations: z.array(OpenInvitation).describe('Op naam.') })
  .openapi('OpenInvitations');
export const InvitationsQuery = PlaceQuery.extend({ purpose: Purpose });
export type InvitationsQuery = z.infer<typeof InvitationsQuery>;

export const InvitationsInput = z
  .union([
    z.strictObject({ members: z.array(OpaqueId).min(1).max(1000).describe('Deze leden.') }),
    z.strictObject({
      filter: z.strictObject({
        team: OpaqueId.optional().describe('Alleen dit team, met de teams eronder.'),
        which: z
          .enum(['none', 'unsent', 'all'])
          .describe(
            'none: wie nog nooit is uitgenodigd. unsent: wie geen geldige uitnodiging heeft. all: ieder die nog niet meedoet.',
          ),
      }),
    }),
  ])
  .openapi('InvitationsInput');
export type InvitationsInput = z.infer<typeof InvitationsInput>;
export const Inviting = z
  .strictObject({
    invited: z
      .number()
      .int()
      .describe('Zoveel mensen krijgen een mail. Wie korter dan een dag geleden een mail kreeg, slaan we over.'),
  })
  .openapi('Inviting');
