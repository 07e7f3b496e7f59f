import * as z from 'zod';
import { Id, Need, PartialNeed, Source, Standing } from './common.ts';

export const Role = z.strictObject({
  title: z.string().describe('De naam van de rol.'),
  short: z.string().describe('Eén woord of twee: hoe je iemand met deze rol noemt.'),
  summary: z.string().min(20).describe('Wat iemand met deze rol doet, in één of twee zinnen.'),
  situations: z.array(z.string().min(20)).min(1).describe('Situaties uit het werk waarin AI voorkomt.'),
  why: z.string().min(20).describe('Waarom deze rol deze niveaus vraagt, in gewone taal.'),
  need: Need,
  recommends: PartialNeed.optional().describe('Aanbevolen om te lezen, niet gevraagd: het telt nergens mee.'),
  advice: z
    .literal(true)
    .optional()
    .describe('Alleen voor wie geen personeel is (artikel 4): het profiel is een advies en gaat nooit naar HR.'),
  governmentLevel: z
    .enum(['Bewust', 'Bekwaam', 'Vloeiend', 'Expert'])
    .nullable()
    .describe('Het niveau in het zelfassessment van de overheid; null als de rol daar niet apart staat.'),
  order: z.number().int().min(1),
  status: Standing,
  sources: z.array(Source).min(1),
});
export type Role = z.infer<typeof Role>;

/** A function that a person has besides a job: oversight, champion, process owner, trainer. */
export const Overlay = z.strictObject({
  title: z.string(),
  summary: z.string().min(20),
  why: z.string().min(20),
  asks: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('levels'), need: PartialNeed }),
      z.strictObject({ kind: z.literal('as-role'), role: Id }),
      z.strictObject({ kind: z.literal('above-taught') }),
    ])
    .describe(
      'levels: deze niveaus; as-role: hetzelfde als een rol; above-taught: één hoger dan het niveau van de les.',
    ),
  note: z.string().optional().describe('Wat er naast de niveaus nog nodig is, zoals een aangewezen persoon.'),
  status: Standing,
  sources: z.array(Source).min(1),
});
export type Overlay = z.infer<typeof Overlay>;
