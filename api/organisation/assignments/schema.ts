import { z } from '@hono/zod-openapi';
import { Relation } from '#domain/schema/application';
import { Id } from '#domain/schema/common';
import { OpaqueId, Time } from '../../http/answers.ts';
import { PlaceQuery } from '../../http/pages.ts';
import { Purpose } from '../looks/schema.ts';
import { ListStatus } from '../members/schema.ts';
import { OrganisationParam } from '../organisations/schema.ts';

export const assignmentKinds = ['role', 'overlay', 'application'] as const;
export const AssignmentParam = OrganisationParam.extend({ assignment: OpaqueId.describe('De toewijzing.') });

const Kind = z.enum(assignmentKinds).describe('Een rol, een functie of een AI-toepassing.');
const Subject = z
  .string()
  .max(100)
  .regex(/^[\w-]+$/, 'Dit is geen id.')
  .describe('Het id van de rol, de functie of de toepassing.');
const Relations = z
  .array(Relation)
  .max(6)
  .describe('Bij een toepassing: wat iemand ermee doet. Leeg betekent: gebruiken.');

/** What a function such as human oversight asks beside knowledge (Art. 26(2) AI Act). */
export const Authority = z
  .strictObject({
    by: z.string().trim().min(2).max(200).describe('Wie de bevoegdheid gaf: een orgaan of functie, zoals de directie.'),
    on: z.iso.date().describe('De dag waarop dat is vastgelegd.'),
  })
  .describe('De vastgelegde bevoegdheid, bij een functie die daarom vraagt.');

export const Assignment = z
  .strictObject({
    id: OpaqueId,
    member: OpaqueId.optional().describe('Voor dit lid alleen.'),
    team: OpaqueId.optional().describe('Voor dit team en alles eronder.'),
    kind: Kind,
    subject: z.string(),
    title: z.string().describe('Hoe het heet.'),
    relations: Relations,
    source: z.enum(['hand', 'import', 'scim']).describe('Met de hand, uit een lijst of uit een ander systeem.'),
    since: Time,
    authority: Authority.optional(),
  })
  .openapi('Assignment');
export type Assignment = z.infer<typeof Assignment>;
export const Assignments = z.strictObject({ assignments: z.array(Assignment) }).openapi('Assignments');

export const AssignmentsQuery = PlaceQuery.extend({
  purpose: Purpose,
  member: OpaqueId.optional().describe('Alleen wat voor dit lid geldt, ook door zijn teams.'),
  team: OpaqueId.optional().describe('Alleen wat voor dit team zelf is vastgelegd.'),
});
export type AssignmentsQuery = z.infer<typeof AssignmentsQuery>;

const To = z
  .union([
    z.strictObject({ members: z.array(OpaqueId).min(1).max(1000).describe('Deze leden.') }),
    z.strictObject({ team: OpaqueId.describe('Dit team en alles eronder, ook wie er later bij komt.') }),
    z.strictObject({
      filter: z.strictObject({
        team: OpaqueId.optional().describe('Wie nu in dit team of een team eronder zit.'),
        status: ListStatus.exclude(['ended']).optional(),
        role: Id.optional().describe('Wie deze rol nu heeft, zelf of door een team.'),
      }),
    }),
  ])
  .describe('Voor wie. Alles of niets.');
export type To = z.infer<typeof To>;

export const AssignmentsInput = z
  .strictObject({
    what: z
      .array(
        z.strictObject({
          kind: Kind,
          subject: Subject,
          relations: Relations.optional(),
          authority: Authority.optional(),
        }),
      )
      .min(1)
      .max(20),
    to: To,
  })
  .openapi('AssignmentsInput');
export type AssignmentsInput = z.infer<typeof AssignmentsInput>;
export const Assigned = z
  .strictObject({
    added: z.number().int().describe('Zoveel toewijzingen kwamen erbij.'),
    changed: z.number().int().describe('Bij zoveel kwam er iets bij dat iemand met de toepassing doet.'),
  })
  .openapi('AssignedCounts');

export const EndingsInput = z
  .strictObject({
    what: z
      .array(
        z.strictObject({
          kind: Kind,
          subject: Subject,
          relations: z
            .array(Relation)
            .min(1)
            .max(6)
            .optional()
            .describe('Alleen dit haal je weg van wat iemand met de toepassing doet. Zonder dit veld gaat alles weg.'),
        }),
      )
      .min(1)
      .max(20),
    to: To,
  })
  .openapi('AssignmentEndingsInput');
export type EndingsInput = z.infer<typeof EndingsInput>;
export const Ended = z
  .strictObject({
    ended: z.number().int().describe('Zoveel toewijzingen gelden niet meer.'),
    changed: z.number().int().describe('Van zoveel toewijzingen ging een deel weg en bleef een deel staan.'),
  })
  .openapi('EndedCount');
