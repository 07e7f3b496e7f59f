import { z } from '@hono/zod-openapi';
import { Instruction } from '#domain/schema/registered-application';
import { cellIds } from '#domain/taxonomy';
import { OpaqueId, Time } from '../../http/answers.ts';

export const OwnRenewal = z
  .strictObject({
    id: OpaqueId.describe('De verandering waar het om gaat.'),
    application: z.strictObject({ id: OpaqueId, name: z.string() }),
    since: Time,
    reason: z.string().describe('Waarom dit van je wordt gevraagd.'),
    cells: z
      .array(z.strictObject({ cell: z.enum(cellIds), shown: z.boolean().describe('Sinds de verandering laten zien.') }))
      .describe('Wat je opnieuw laat zien. Leeg waar lezen genoeg is.'),
    instruction: Instruction.optional().describe('De gebruiksinstructie om te lezen.'),
  })
  .openapi('OwnRenewal');
export type OwnRenewal = z.infer<typeof OwnRenewal>;
export const OwnRenewals = z
  .strictObject({ renewals: z.array(OwnRenewal).describe('Wat het langst openstaat eerst.') })
  .openapi('OwnRenewals');

export const InstructionRead = z
  .strictObject({
    application: OpaqueId.describe('De toepassing.'),
    version: z.string().min(1).max(50).describe('De versie die je las.'),
  })
  .openapi('InstructionRead');
export type InstructionRead = z.infer<typeof InstructionRead>;
