import * as z from 'zod';
import { Id, IsoDate, Source } from './common.ts';

/** A word that people explain to each other: in place in a lesson or case, and on the page with all of them. */
export const Term = z.strictObject({
  term: z.string().min(2).describe('Het woord zoals het midden in een zin staat, zoals: taalmodel.'),
  also: z
    .array(z.string().min(2))
    .min(1)
    .optional()
    .describe('Andere woorden en schrijfwijzen die mensen hiervoor gebruiken.'),
  meaning: z
    .string()
    .min(30)
    .max(300)
    .describe('Wat het is, in één of twee gewone zinnen. Dit leest iemand midden in een les.'),
  more: z.string().min(30).optional().describe('Wat je er verder over wilt weten. Dit staat alleen bij de begrippen.'),
  law: Id.optional().describe('De wettekst in content/law waar het woord uit komt.'),
  article: z
    .string()
    .min(3)
    .optional()
    .describe('De plek in die wettekst, als die preciezer is, zoals: artikel 4, punt 1.'),
  lawAsOf: IsoDate.optional().describe('De wet zoals die gold op deze datum. Verplicht als ‘law’ is ingevuld.'),
  related: z.array(Id).min(1).optional().describe('Begrippen die iemand hierna wil lezen.'),
  sources: z.array(Source).min(1),
});
export type Term = z.infer<typeof Term>;
