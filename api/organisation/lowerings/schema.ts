import { z } from '@hono/zod-openapi';
import { keptBecause } from '#domain/lowering-effect';
import { competenceIds } from '#domain/taxonomy';
import { OpaqueId } from '../../http/answers.ts';
import { PlaceQuery } from '../../http/pages.ts';
import { PurposeQuery } from '../looks/schema.ts';
import { OrganisationParam } from '../organisations/schema.ts';

export const LoweringParam = OrganisationParam.extend({ lowering: OpaqueId.describe('Het besluit.') });

const why = {
  reason: z.string().trim().min(5).max(1000).describe('Waarom jullie minder vragen. De persoon leest dit.'),
  decidedOn: z.iso.date().describe('De dag waarop het is besloten.'),
  decidedBy: z.string().trim().min(2).max(200).describe('Wie het besloot: een orgaan of functie, zoals de directie.'),
};

export const LoweringsQuery = PlaceQuery.extend({
  ...PurposeQuery.shape,
  member: OpaqueId.optional().describe('Alleen wat voor dit lid geldt, ook door een team.'),
  team: OpaqueId.optional().describe('Alleen wat voor dit team zelf is vastgelegd.'),
});
export type LoweringsQuery = z.infer<typeof LoweringsQuery>;

export const BelowGovernment = z
  .boolean()
  .describe(
    'Of wat dan wordt gevraagd, onder het niveau van de overheid blijft. Bij een team: van wie alleen heeft wat het team heeft.',
  );

const Level = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);

export const LoweringEffect = z
  .strictObject({
    people: z.number().int().describe('Voor zoveel mensen geldt het besluit.'),
    lowered: z.number().int().describe('Van zoveel van hen wordt dan minder gevraagd.'),
    newcomers: z
      .boolean()
      .describe('Bij een team: of minder wordt gevraagd van wie erbij komt en alleen heeft wat het team heeft.'),
    competences: z
      .array(
        z.strictObject({
          competence: z.enum(competenceIds).describe('De competentie.'),
          from: Level.describe('Het niveau dat zonder besluit wordt gevraagd.'),
          to: Level.describe('Het niveau dat met het besluit wordt gevraagd.'),
          kept: z
            .strictObject({
              why: z.enum(keptBecause).describe('Waarom het besluit hier niets verandert.'),
              names: z.array(z.string()).describe('Door welke toepassingen of functies.'),
            })
            .optional()
            .describe('Ontbreekt als minder wordt gevraagd.'),
          people: z.number().int().describe('Voor zoveel mensen is dit zo.'),
        }),
      )
      .describe('Wat het per competentie verandert, en waar niet.'),
  })
  .openapi('LoweringEffect');
export type LoweringEffect = z.infer<typeof LoweringEffect>;

export const EffectQuery = z.strictObject({
  ...PurposeQuery.shape,
  member: OpaqueId.optional().describe('Het lid van wie jullie minder zouden vragen.'),
  team: OpaqueId.optional().describe('Of het team. Kies een van beide.'),
});
export type EffectQuery = z.infer<typeof EffectQuery>;

export const Lowering = z
  .strictObject({
    id: OpaqueId,
    member: OpaqueId.optional(),
    team: OpaqueId.optional(),
    title: z.string().describe('De naam van het lid, of anders het werkadres; of die van het team.'),
    ...why,
    belowGovernment: BelowGovernment,
    effect: LoweringEffect.describe('Wat het besluit nu verandert.'),
  })
  .openapi('Lowering');
export type Lowering = z.infer<typeof Lowering>;
export const Lowerings = z
  .strictObject({ lowerings: z.array(Lowering).describe('De besluiten die gelden, het nieuwste eerst.') })
  .openapi('Lowerings');

export const LoweringCounts = z
  .strictObject({
    decisions: z.number().int().describe('Zoveel besluiten gelden er, over mensen en teams samen.'),
    belowGovernment: z.number().int().describe('Zoveel daarvan blijven onder het niveau van de overheid.'),
  })
  .openapi('LoweringCounts');
export type LoweringCounts = z.infer<typeof LoweringCounts>;

export const NewLowering = z
  .strictObject({
    of: z
      .union([z.strictObject({ member: OpaqueId }), z.strictObject({ team: OpaqueId })])
      .describe('Een lid, of een team met alles eronder.'),
    ...why,
  })
  .openapi('NewLowering');
export type NewLowering = z.infer<typeof NewLowering>;
export const MadeLowering = z
  .strictObject({ id: OpaqueId, effect: LoweringEffect.describe('Wat het besluit verandert.') })
  .openapi('MadeLowering');
export type MadeLowering = z.infer<typeof MadeLowering>;
