import * as z from 'zod';
import { IsoDate, Source } from './common.ts';

const Text = z.string().min(10);
const Level = z.enum(['laag', 'midden', 'hoog']);

export const rightIds = [
  'access',
  'rectification',
  'erasure',
  'restriction',
  'portability',
  'automated',
  'objection',
  'information',
] as const;
export type RightId = (typeof rightIds)[number];

export const Risk = z.strictObject({
  risk: Text.describe('Wat er voor iemand mis kan gaan.'),
  origin: Text.describe('Waar dat vandaan komt.'),
  likelihood: Level,
  likelihoodWhy: Text,
  impact: Level,
  impactWhy: Text,
  level: Level.describe('Kans maal impact, voor de maatregelen.'),
  measures: z.array(Text).min(1).describe('Wat de software doet.'),
  asks: z.array(Text).min(1).describe('Wat de organisatie zelf doet.'),
  left: Level.describe('Wat er overblijft als beide zijn gedaan.'),
});
export type Risk = z.infer<typeof Risk>;

/** The DPIA as far as the software knows the answers, in the seventeen paragraphs of the Rijksmodel 3.0. */
export const Dpia = z.strictObject({
  summary: Text,
  proposal: Text,
  personalData: Text,
  processing: Text,
  techniques: Text,
  purposes: Text,
  parties: Text,
  interests: z.array(z.strictObject({ party: z.string().min(3), interest: Text })).min(1),
  locations: Text,
  framework: z.array(z.strictObject({ name: z.string().min(3), why: Text })).min(1),
  retention: Text,
  basis: Text,
  special: Text,
  purposeLimitation: Text,
  subsidiarity: Text,
  proportionality: Text,
  rights: z.strictObject({
    access: Text,
    rectification: Text,
    erasure: Text,
    restriction: Text,
    portability: Text,
    automated: Text,
    objection: Text,
    information: Text,
  }),
  risks: z.array(Risk).min(1),
  conclusion: Text,
  fills: z.record(z.string().regex(/^(?:[1-9]|1[0-7])$/), z.array(z.string().min(5)).min(1)),
  sources: z.array(Source).min(1),
  reviewed: IsoDate,
});
export type Dpia = z.infer<typeof Dpia>;
