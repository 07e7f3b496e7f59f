import * as z from 'zod';
import { AppearedOn, CellId, Id, IsoDate, Source } from './common.ts';

/** Where the cases stand together on their page, in this order. */
export const caseGroups = ['inwoners', 'collegas', 'onderzoek'] as const;

export const Fact = z.strictObject({
  text: z.string().min(10).describe('Het feit, in één zin in eigen woorden.'),
  source: z.number().int().min(1).describe('Het nummer van de bron bij ‘sources’: 1 is de eerste.'),
});

/** What really happened at a Dutch public organisation; the fields hold the facts, the text the story. */
export const Case = z.strictObject({
  title: z.string().min(5).describe('Waar het voorbeeld over gaat, zoals een lezer het zou vertellen.'),
  organisation: z.string().min(3).describe('De organisatie of de organisaties die het deden.'),
  summary: z.string().min(20).max(180).describe('Wat zij deden, in één zin.'),
  group: z
    .enum(caseGroups)
    .describe('inwoners: contact met inwoners; collegas: hulp voor collega’s; onderzoek: kiezen wie er wordt bekeken.'),
  status: z.string().min(5).describe('Hoe het ervoor staat volgens de bronnen, zoals: Proef, gestart in april 2025.'),
  asOf: AppearedOn.describe('De datum van de jongste bron: verder weten we het niet.'),
  facts: z.array(Fact).min(2).describe('De feiten, elk met een bron die een datum heeft.'),
  unknown: z.array(z.string().min(10)).min(1).describe('Wat we niet weten of niet zeker weten.'),
  cells: z.array(CellId).min(1).describe('De cellen die het voorbeeld raakt.'),
  roles: z.array(Id).min(1).describe('De rollen die er iets aan hebben.'),
  applications: z.array(Id).min(1).describe('De soorten toepassingen waar het over gaat.'),
  lawAsOf: IsoDate.optional().describe('De wet zoals die gold op deze datum. Verplicht als het over de wet gaat.'),
  sources: z.array(Source).min(1),
});
export type Case = z.infer<typeof Case>;
