import * as z from 'zod';
import { CellId, Id, IsoDate, Source } from './common.ts';

export const Course = z.strictObject({
  title: z.string(),
  summary: z.string().min(20).describe('Wat je na deze cursus kunt, in één of twee zinnen.'),
  audience: z.string().min(10).describe('Voor wie de cursus is.'),
  order: z.number().int().min(1),
  version: z
    .string()
    .regex(/^\d+\.\d+$/)
    .describe('Versie van de cursus, zoals 1.0.'),
});
export type Course = z.infer<typeof Course>;

export const Lesson = z.strictObject({
  title: z.string().min(5),
  summary: z.string().min(20).max(180).describe('Wat je na deze les kunt, in één zin.'),
  cell: CellId.describe('De cel waar de les bij hoort: één competentie op één niveau.'),
  minutes: z.number().int().min(3).max(12).describe('Hoe lang de les duurt, met de oefeningen.'),
  requirements: z
    .array(z.string().regex(/^urn:nl:ak:ver:[a-z]+-\d+$/, 'schrijf de vereiste als urn:nl:ak:ver:aia-01'))
    .describe('De vereisten van het Algoritmekader die de les raakt.'),
  topics: z
    .array(z.strictObject({ anchor: Id, title: z.string() }))
    .min(1)
    .describe('De onderwerpen waar een toetsvraag naar verwijst; het anker is het id van een kop in de les.'),
  lawAsOf: IsoDate.optional().describe('De wet zoals die gold op deze datum. Verplicht als de les over de wet gaat.'),
  cases: z.array(Id).min(1).optional().describe('Praktijkvoorbeelden uit content/cases die bij de les horen.'),
  sources: z.array(Source).min(1),
});
export type Lesson = z.infer<typeof Lesson>;
