import * as z from 'zod';
import { AppearedOn, CellId, CheckedOn, Id, Source } from './common.ts';

export const resourceKinds = ['cursus', 'video', 'handreiking', 'hulpmiddel'] as const;

const Minutes = z.number().int().min(1).max(6000);

/** Free material of somebody else, to learn more after our own lessons. */
export const Resource = z.strictObject({
  title: z.string().min(5).describe('De titel zoals de aanbieder die noemt.'),
  provider: z.string().min(2).describe('Wie het aanbiedt.'),
  kind: z.enum(resourceKinds).describe('Wat het is: cursus, video, handreiking of hulpmiddel.'),
  url: z.url().describe('Het adres waar je begint.'),
  gives: z.string().min(20).max(200).describe('Wat je eraan hebt, in één gewone zin.'),
  cells: z.array(CellId).min(1).describe('De cellen waar het bij past. De eerste is waar het vooral over gaat.'),
  minutes: z
    .union([Minutes, z.literal('onbekend')])
    .describe('Hoeveel minuten het kost volgens de bron, of: onbekend.'),
  atMost: Minutes.optional().describe('Hoeveel minuten het hoogstens kost, als de bron een van-tot noemt.'),
  language: z.enum(['Nederlands', 'Engels']).describe('De taal: Nederlands of Engels.'),
  licence: z
    .string()
    .min(3)
    .describe('Onder welke voorwaarden je het mag gebruiken volgens de aanbieder, of: onbekend.'),
  free: z.literal(true).describe('Altijd true: alleen gratis materiaal hoort hier.'),
  date: AppearedOn.optional().describe('Wanneer het verscheen of voor het laatst is vernieuwd.'),
  law: Id.optional().describe(
    'De wettekst in content/law waar het over gaat. Daarmee zien we of het ouder is dan de wet.',
  ),
  note: z.string().min(10).optional().describe('Wat iemand vooraf moet weten, in één of twee zinnen.'),
  checked: CheckedOn.describe('Wanneer de redactie heeft nagekeken of dit nog klopt.'),
  sources: z.array(Source).min(1).describe('Waar we dit vandaan hebben.'),
});
export type Resource = z.infer<typeof Resource>;
