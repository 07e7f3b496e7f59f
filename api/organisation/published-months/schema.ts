import { z } from '@hono/zod-openapi';
import { OpaqueId, Time } from '../../http/answers.ts';
import { OrganisationParam } from '../organisations/schema.ts';
import { PublishedActivity, PublishedRow, PublishedTable } from '../seals/dossier-schema.ts';

const asOf = z.iso.date().describe('De laatste dag van de maand.');

export const PublishedMonthParam = OrganisationParam.extend({
  month: z.iso.date('Dit is geen dag. Schrijf hem als 2026-11-30.').describe('De laatste dag van de maand.'),
});

export const PublishedMonths = z
  .strictObject({
    months: z
      .array(z.strictObject({ asOf, organisation: PublishedRow.describe('De hele organisatie.') }))
      .describe('De nieuwste eerst.'),
  })
  .openapi('PublishedMonths');
export type PublishedMonths = z.infer<typeof PublishedMonths>;

export const PublishedMonth = z
  .strictObject({
    asOf,
    publishedAt: Time.describe('Wanneer er is geteld.'),
    teams: z
      .array(z.strictObject({ id: OpaqueId, name: z.string(), parent: OpaqueId.optional() }))
      .describe('De teams van toen.'),
    limits: PublishedTable.shape.limits,
    nodes: PublishedTable.shape.nodes,
    activity: PublishedActivity.describe('Wat er tot die dag is gedaan, naar beneden afgerond.'),
  })
  .openapi('PublishedMonth');
export type PublishedMonth = z.infer<typeof PublishedMonth>;
