import { z } from '@hono/zod-openapi';
import { OpaqueId } from '../../http/answers.ts';
import { PurposeQuery } from '../looks/schema.ts';
import { OrganisationParam } from '../organisations/schema.ts';

export const LoweringParam = OrganisationParam.extend({ lowering: OpaqueId.describe('Het besluit.') });

const why = {
  reason: z.string().trim().min(5).max(1000).describe('Waarom jullie minder vragen. De persoon leest dit.'),
  decidedOn: z.iso.date().describe('De dag waarop het is besloten.'),
  decidedBy: z.string().trim().min(2).max(200).describe('Wie het besloot: een orgaan of functie, zoals de directie.'),
};

export const LoweringsQuery = PurposeQuery.extend({
  member: OpaqueId.optional().describe('Alleen wat voor dit lid geldt, ook door een team.'),
  team: OpaqueId.optional().describe('Alleen wat voor dit team zelf is vastgelegd.'),
});
export type LoweringsQuery = z.infer<typeof LoweringsQuery>;

export const Lowering = z
  .strictObject({ id: OpaqueId, member: OpaqueId.optional(), team: OpaqueId.optional(), ...why })
  .openapi('Lowering');
export type Lowering = z.infer<typeof Lowering>;
export const Lowerings = z
  .strictObject({ lowerings: z.array(Lowering).describe('De besluiten die gelden, het nieuwste eerst.') })
  .openapi('Lowerings');

export const NewLowering = z
  .strictObject({
    of: z
      .union([z.strictObject({ member: OpaqueId }), z.strictObject({ team: OpaqueId })])
      .describe('Een lid, of een team met alles eronder.'),
    ...why,
  })
  .openapi('NewLowering');
export type NewLowering = z.infer<typeof NewLowering>;
export const MadeLowering = z.strictObject({ id: OpaqueId }).openapi('MadeLowering');
