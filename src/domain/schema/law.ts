import * as z from 'zod';
import { IsoDate, Source } from './common.ts';

/** The law's own words, for whoever has to quote it. */
export const OfficialText = z.strictObject({
  language: z.enum(['nl', 'en']).describe('De taal van de officiële tekst die is gelezen.'),
  paragraphs: z.array(z.string().min(1)).min(1).describe('De leden, letterlijk, met hun nummer.'),
});
export type OfficialText = z.infer<typeof OfficialText>;

export const LawVersion = z.strictObject({
  validFrom: IsoDate.describe('Vanaf wanneer deze tekst geldt.'),
  validTo: IsoDate.optional().describe('De laatste dag waarop deze tekst gold.'),
  appliesFrom: IsoDate.optional().describe('Vanaf wanneer de plicht geldt, als dat later is dan de inwerkingtreding.'),
  rendering: z.string().min(20).describe('Eigen weergave in gewone taal; geen officiële tekst.'),
  official: OfficialText.optional().describe('De officiële tekst, letterlijk. Voor wie hem moet aanhalen.'),
  basis: z.string().describe('Waar de tekst staat: verordening, publicatie, artikel.'),
  sources: z.array(Source).min(1),
});
export type LawVersion = z.infer<typeof LawVersion>;

/** A legal text that the product cites, in each wording that it had. */
export const Law = z.strictObject({
  title: z.string().describe('Bijvoorbeeld: AI-verordening, artikel 4.'),
  short: z.string().describe('Bijvoorbeeld: art. 4 AI-verordening.'),
  about: z.string().min(5).describe('Waar het over gaat, in een paar woorden.'),
  eli: z.url().describe('Het vaste adres van de tekst (ELI of wetten.overheid.nl).'),
  versions: z.array(LawVersion).min(1).describe('Oudste eerst; de perioden sluiten aan.'),
});
export type Law = z.infer<typeof Law>;
