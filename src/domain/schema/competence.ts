import * as z from 'zod';
import { GovernmentCode, Source, Standing } from './common.ts';

export const Descriptor = z.strictObject({
  text: z.string().min(20).describe('Wat iemand op dit niveau laat zien, waarneembaar, in één of twee zinnen.'),
  covers: z.array(GovernmentCode).min(1).describe('De codes van de overheid die hiermee zijn aangetoond.'),
  reflection: z
    .array(z.string().min(10))
    .min(2)
    .describe('Stellingen voor de zelfreflectie, in de ik-vorm, van onszelf.'),
});
export type Descriptor = z.infer<typeof Descriptor>;

export const Competence = z.strictObject({
  title: z.string().describe('De naam van de competentie.'),
  short: z.string().describe('De korte naam, voor smalle plekken.'),
  asks: z.string().min(10).describe('In één zin: waar het over gaat.'),
  order: z.number().int().min(1).max(7).describe('De plaats in elk profiel.'),
  levels: z
    .strictObject({
      1: Descriptor.optional(),
      2: Descriptor,
      3: Descriptor,
      4: Descriptor,
    })
    .describe('De vier niveaus. Bouwen heeft geen niveau 1.'),
  digcomp: z.string().describe('Het gebied van DigComp 3.0 waar dit het dichtst bij staat.'),
  status: Standing,
  sources: z.array(Source).min(1),
});
export type Competence = z.infer<typeof Competence>;
