import { z } from '@hono/zod-openapi';
import { organisationRoles } from '#domain/organisation/role';
import { Relation } from '#domain/schema/application';
import { memberStatuses } from '../../db/schema.ts';
import { OpaqueId, Time } from '../../http/answers.ts';
import { Authority, assignmentKinds } from '../assignments/schema.ts';
import { DisputeOutcome } from '../disputes/schema.ts';
import { BelowGovernment, LoweringEffect } from '../lowerings/schema.ts';
import { Person } from '../people/schema.ts';

export const MembershipParam = z.object({ member: OpaqueId.describe('Je lidmaatschap.') });

const OwnDispute = z.strictObject({
  remark: z.string(),
  disputedAt: Time,
  answer: z.string().optional(),
  answeredAt: Time.optional(),
  outcome: DisputeOutcome.optional(),
});

const OwnAssignment = z.strictObject({
  id: OpaqueId,
  kind: z.enum(assignmentKinds).describe('Een rol, een functie of een AI-toepassing.'),
  subject: z.string().describe('Het id.'),
  title: z.string().describe('Hoe het heet.'),
  relations: z.array(Relation).describe('Bij een toepassing: wat je ermee doet. Leeg betekent: gebruiken.'),
  since: Time,
  authority: Authority.optional(),
  via: z.string().optional().describe('Het team waardoor dit voor je geldt. Ontbreekt als het alleen voor jou geldt.'),
  dispute: OwnDispute.optional().describe('Wat je hier laatst tegen inbracht, met het antwoord zodra dat er is.'),
});

const EarlierAssignment = OwnAssignment.omit({ id: true, dispute: true }).extend({ until: Time });

export const OwnMembership = z
  .strictObject({
    member: OpaqueId,
    organisation: z.strictObject({ id: OpaqueId, name: z.string(), contact: z.string() }),
    status: z.enum(memberStatuses),
    address: z.string().describe('Het werkadres dat de organisatie van je heeft.'),
    name: z.string(),
    team: z.string().optional().describe('Je team, met de teams erboven.'),
    roles: z.array(z.strictObject({ role: z.enum(organisationRoles), team: z.string().optional() })),
    joinedAt: Time.optional(),
    endedAt: Time.optional(),
    managersSeePeople: z.boolean().describe('Of ook leidinggevenden jou met naam zien.'),
    reminders: z.boolean().describe('Of de organisatie je herinneringen mag sturen.'),
    assignments: z.array(OwnAssignment).describe('Wat de organisatie zegt dat je doet en waarmee je werkt.'),
    earlier: z
      .array(EarlierAssignment)
      .describe('Wat eerder voor jou of je team gold, zo lang als bewaard blijft wie naar je keek.'),
    disputes: z
      .array(
        OwnDispute.extend({
          kind: z.enum(assignmentKinds).describe('Een rol, een functie of een AI-toepassing.'),
          title: z.string().describe('Hoe het heet.'),
        }),
      )
      .describe('Wat je inbracht tegen iets dat nu niet meer voor jou geldt, met het antwoord.'),
    lowering: z
      .strictObject({
        reason: z.string(),
        decidedOn: z.iso.date(),
        decidedBy: z.string().describe('Een orgaan of functie.'),
        via: z.string().optional(),
        belowGovernment: BelowGovernment,
        effect: LoweringEffect.describe('Wat het van jou verandert.'),
      })
      .optional()
      .describe('Dat de organisatie minder van je vraagt, en waarom.'),
  })
  .openapi('OwnMembership');
export type OwnMembership = z.infer<typeof OwnMembership>;
export const OwnMemberships = z
  .strictObject({ memberships: z.array(OwnMembership).describe('Wat nog loopt eerst.') })
  .openapi('OwnMemberships');

export const OwnView = z
  .strictObject({
    person: Person.optional().describe(
      'Jij, zoals HR je ziet. Ontbreekt als de organisatie je in geen overzicht ziet.',
    ),
    managersSeePeople: z.boolean().describe('Of ook leidinggevenden dit zien, van hun eigen teams.'),
  })
  .openapi('OwnView');
export type OwnView = z.infer<typeof OwnView>;

export const MembershipInput = z
  .strictObject({ reminders: z.boolean().describe('Of de organisatie je herinneringen mag sturen.') })
  .openapi('MembershipInput');

export const Left = z
  .strictObject({
    endedAt: Time,
    kept: z.string().describe('Wat van jou blijft.'),
    addresses: z.number().int().describe('Met hoeveel adressen je kunt inloggen. Bij één: voeg een eigen adres toe.'),
  })
  .openapi('LeftMembership');
export type Left = z.infer<typeof Left>;

export const DisputeInput = z
  .strictObject({
    assignment: OpaqueId.describe('De toewijzing.'),
    remark: z.string().trim().min(5).max(2000).describe('Waarom ze niet klopt.'),
  })
  .openapi('DisputeInput');
export type DisputeInput = z.infer<typeof DisputeInput>;
export const MadeDispute = z.strictObject({ id: OpaqueId }).openapi('MadeDispute');
