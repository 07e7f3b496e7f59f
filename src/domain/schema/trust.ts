import * as z from 'zod';
import { Id, IsoDate, Source } from './common.ts';

/** Parts that the site makes itself, from the tables with which the software works. */
export const trustParts = [
  'who-sees',
  'limits',
  'processings',
  'data-matrix',
  'retention-settings',
  'retention',
  'settings',
  'rights',
  'register-controller',
  'register-processor',
] as const;
export type TrustPart = (typeof trustParts)[number];

const Text = z.string().min(10);
const Reviewed = IsoDate.describe('Wanneer de redactie de hele tekst heeft nagekeken.');

export const TrustSection = z.strictObject({
  title: z.string().min(3).describe('De kop.'),
  text: Text.optional().describe('Alinea’s, lijsten en vette woorden in Markdown.'),
  shows: z.enum(trustParts).optional().describe('Wat de site hier zelf invult, uit de tabellen van de software.'),
  fills: z.array(z.string().min(5)).min(1).optional().describe('Wat de organisatie zelf invult.'),
  see: z
    .array(z.strictObject({ title: z.string().min(3), href: z.string().startsWith('/') }))
    .min(1)
    .optional()
    .describe('Pagina’s van deze site om bij te lezen.'),
});

/** A text for the works council, the privacy officer or HR. */
export const TrustDocument = z.strictObject({
  title: z.string().min(3).describe('De titel.'),
  description: z.string().min(20).max(180).describe('Waar het over gaat, in één zin.'),
  lead: z.string().min(20).describe('De inleiding, onder de titel.'),
  kind: z.enum(['uitleg', 'model']).describe('uitleg: hoe het is; model: een voorbeeld dat een organisatie aanvult.'),
  order: z.number().int().describe('De plaats in de lijst.'),
  sections: z.array(TrustSection).min(1),
  sources: z.array(Source).min(1),
  reviewed: Reviewed,
});
export type TrustDocument = z.infer<typeof TrustDocument>;

/** The choices of the Rijksmodel, word for word. */
export const legalBases = [
  'Rechtsgrond toestemming',
  'Rechtsgrond wettelijke verplichting',
  'Rechtsgrond taak van algemeen belang',
  'Rechtsgrond gerechtvaardigd belang',
] as const;

export const Processing = z.strictObject({
  id: Id,
  name: z.string().min(5).describe('Hoe de verwerking heet.'),
  what: Text.describe('Wat er gebeurt.'),
  purpose: Text.describe('Waarvoor.'),
  basis: z.enum(legalBases).describe('Ons voorstel voor de rechtsgrond; de organisatie bevestigt of verandert het.'),
  basisWhy: Text.describe('Waarom die past, en wat de organisatie moet nagaan.'),
  controller: Text.describe('Wie verantwoordelijk is en wie verwerkt.'),
  recipients: Text.describe('Wie de gegevens krijgt.'),
});
export type Processing = z.infer<typeof Processing>;

/** What is done with personal data, for the register, the matrix and the DPIA. */
export const Processings = z.strictObject({
  processings: z.array(Processing).min(1),
  sources: z.array(Source).min(1),
  reviewed: Reviewed,
});
export type Processings = z.infer<typeof Processings>;
