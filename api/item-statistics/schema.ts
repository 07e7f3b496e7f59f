import { z } from '@hono/zod-openapi';
import { flagKinds } from '#domain/item-statistics';
import { CellId, Id } from '#domain/schema/common';
import { Time } from '../http/answers.ts';

const share = z.number().min(0).max(1);
const n = z.number().int().min(0);

const Choice = z.strictObject({
  part: n.describe('De hoeveelste optie, zin, kaart of stap in parts; de eerste is 0.'),
  target: n.nullable().describe('Het hoeveelste doel in targets, of bij een volgorde de plek; null bij aanvinken.'),
});

const Flag = z.strictObject({
  kind: z
    .enum(flagKinds)
    .describe(
      'negative: wie sterk is, heeft de vraag vaker fout; strong-prefer: wie sterk is, kiest vaker deze foute keuze; low-discrimination: onder 0,15; too-hard: onder 0,30; too-easy: boven 0,95; unchosen: deze foute keuze kiest niemand.',
    ),
  choice: Choice.optional(),
});

const ChoiceCount = Choice.extend({
  right: z.boolean(),
  chosen: n,
  meanRest: share
    .optional()
    .describe('Gemiddelde score op de andere vragen van de cel, van wie dit koos. Ontbreekt als niemand dit koos.'),
});

const Discrimination = z
  .strictObject({ value: z.number(), low: z.number(), high: z.number() })
  .describe('Gecorrigeerde item-restcorrelatie met 95%-interval.');

const itself = { kind: z.enum(['single', 'multiple', 'order', 'match', 'categories', 'fault', 'number']), version: n };
const Statistics = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('too-few') }).describe('Minder dan 10 eerste antwoorden.'),
    z
      .strictObject({ kind: z.literal('counts'), answers: n, right: n.optional(), omitted: n.optional() })
      .describe('Minder dan 30: alleen aantallen, en die niet als ze over een enkeling gaan.'),
    z.strictObject({
      kind: z.literal('full'),
      answers: n,
      right: n,
      omitted: n,
      facility: share.describe('De gemiddelde score.'),
      discrimination: Discrimination.optional(),
      choices: z.array(ChoiceCount),
      flags: z.array(Flag),
    }),
  ])
  .openapi('ItemStatistics');

const simulated = n.describe('Hoeveel van de antwoorden zijn gesimuleerd. Alleen in de demo meer dan 0.');
const asOf = Time.describe('Alles wat daarvoor is ingeleverd, telt mee.');
const status = z.enum(['draft', 'live', 'retired', 'compromised']);

export const ItemSummary = z
  .strictObject({
    item: z.strictObject({ id: Id, ...itself, cell: CellId, status, stem: z.string() }),
    simulated,
    worry: z.number().int().describe('Hoe hoger, hoe meer de vraag een blik vraagt.'),
    answers: n.optional(),
    facility: share.optional(),
    discrimination: z.number().optional(),
    flags: z.array(z.enum(flagKinds)),
  })
  .openapi('ItemSummary');
export type ItemSummary = z.infer<typeof ItemSummary>;

export const ItemSummaries = z
  .strictObject({ asOf, items: z.array(ItemSummary).describe('Waar het meest aan lijkt te mankeren eerst.') })
  .openapi('ItemSummaries');
export type ItemSummaries = z.infer<typeof ItemSummaries>;

const Part = z.strictObject({ text: z.string(), rationale: z.string() });
export const ItemVersion = z
  .strictObject({
    item: z.strictObject({
      ...itself,
      status,
      pool: z.enum(['open', 'closed']),
      stem: z.string(),
      parts: z.array(Part),
      targets: z.array(z.string()),
      choices: z.array(Choice.extend({ right: z.boolean() })).describe('Alles wat iemand kan kiezen, en wat goed is.'),
    }),
    floor: share.describe('Wat wie gokt gemiddeld haalt.'),
    simulated,
    statistics: Statistics,
  })
  .openapi('ItemVersionStatistics');
export type ItemVersion = z.infer<typeof ItemVersion>;

export const OneItem = z
  .strictObject({
    asOf,
    id: Id,
    cell: CellId,
    lesson: z.string(),
    versions: z.array(ItemVersion).describe('De nieuwste eerst.'),
  })
  .openapi('ItemWithStatistics');
export type OneItem = z.infer<typeof OneItem>;
