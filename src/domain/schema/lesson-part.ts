import * as z from 'zod';
import { AppearedOn, Id } from './common.ts';

/** A part without props: what it says stands between its tags. */
export const Block = z.strictObject({});

const Side = z.strictObject({
  title: z.string().min(1).describe('Wat hier wordt vergeleken.'),
  points: z.array(z.string().min(1)).min(1).max(6).describe('Een tot zes punten.'),
});
export const Comparison = z.strictObject({
  left: Side.describe('De linkerkant: title en points.'),
  right: Side.describe('De rechterkant: title en points.'),
});
export type Comparison = z.infer<typeof Comparison>;

export const Diagram = z.strictObject({
  title: z.string().min(3).describe('Waar de tekening over gaat.'),
  alt: z.string().min(10).describe('Wat de tekening laat zien, in één of twee zinnen, voor wie haar niet ziet.'),
  steps: z.array(z.string().min(1)).min(2).max(6).optional().describe('Twee tot zes stappen, met pijlen ertussen.'),
  bars: z
    .array(z.strictObject({ text: z.string().min(1), share: z.number().min(0).max(100).describe('Van 0 tot 100.') }))
    .min(2)
    .max(8)
    .optional()
    .describe('Twee tot acht delen, elk met een percentage.'),
});
export type Diagram = z.infer<typeof Diagram>;

export const TermInPlace = z.strictObject({ id: Id.describe('De naam van het bestand in content/glossary.') });

export const QuotedSource = z.strictObject({
  title: z.string().min(3).describe('De titel van de bron.'),
  url: z.url().describe('Het adres van de bron.'),
  date: AppearedOn.describe('De datum van de bron.'),
});
