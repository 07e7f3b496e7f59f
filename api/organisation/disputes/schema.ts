import { z } from '@hono/zod-openapi';
import { OpaqueId, Time } from '../../http/answers.ts';
import { PageQuery } from '../../http/pages.ts';
import { assignmentKinds } from '../assignments/schema.ts';
import { Purpose } from '../looks/schema.ts';
import { OrganisationParam } from '../organisations/schema.ts';

export const DisputeParam = OrganisationParam.extend({ dispute: OpaqueId.describe('Het bezwaar.') });

export const DisputesQuery = PageQuery.extend({
  purpose: Purpose,
  state: z.enum(['open', 'answered']).default('open').describe('Wat op antwoord wacht, of wat een antwoord heeft.'),
});
export type DisputesQuery = z.infer<typeof DisputesQuery>;

export const disputeOutcomes = ['keep', 'withdraw', 'uphold'] as const;
export const DisputeOutcome = z
  .enum(disputeOutcomes)
  .describe(
    'keep: de toewijzing blijft. withdraw: de persoon heeft gelijk, en de toewijzing gaat weg of geldt al niet meer. uphold: de persoon heeft gelijk, en de toewijzing van het team blijft voor de anderen.',
  );
export type DisputeOutcome = z.infer<typeof DisputeOutcome>;

export const Dispute = z
  .strictObject({
    id: OpaqueId,
    member: OpaqueId,
    by: z.string().describe('De naam, of anders het werkadres.'),
    assignment: z.strictObject({
      id: OpaqueId,
      team: OpaqueId.optional().describe('Als de toewijzing voor een heel team geldt.'),
      kind: z.enum(assignmentKinds),
      subject: z.string(),
      title: z.string(),
      holds: z.boolean().describe('Of ze nog geldt voor wie haar betwist.'),
    }),
    remark: z.string(),
    disputedAt: Time,
    answer: z.string().optional(),
    answeredAt: Time.optional(),
    outcome: DisputeOutcome.optional().describe('Ontbreekt ook bij oude antwoorden.'),
  })
  .openapi('Dispute');
export type Dispute = z.infer<typeof Dispute>;
export const Disputes = z.strictObject({ disputes: z.array(Dispute) }).openapi('Disputes');

export const DisputeAnswer = z
  .strictObject({
    answer: z.string().trim().min(5).max(2000).describe('Wat de persoon leest.'),
    outcome: DisputeOutcome,
  })
  .openapi('DisputeAnswer');
export type DisputeAnswer = z.infer<typeof DisputeAnswer>;
