import { z } from '@hono/zod-openapi';
import { CellId, Id, LevelNumber } from '#domain/schema/common';
import { Decision, MarkedQuestion, MissedTopic } from '../assessments/question-schema.ts';
import { OpaqueId, Time } from '../http/answers.ts';

export const NextStep = z
  .discriminatedUnion('kind', [
    z
      .strictObject({ kind: z.literal('short-set'), cell: CellId, continues: OpaqueId })
      .describe('Maak de korte set; start die met continues en cell.'),
    z
      .strictObject({ kind: z.literal('resume'), cell: CellId, attempt: OpaqueId })
      .describe('Ga verder met de korte set die al open staat.'),
    z.strictObject({ kind: z.literal('claim-badge'), cell: CellId }).describe('Vraag het bewijs van deze cel aan.'),
    z
      .strictObject({ kind: z.literal('reread'), cell: CellId, topic: MissedTopic.optional(), again: Time.optional() })
      .describe('Lees dit na; vanaf again mag je de toets opnieuw maken. Ontbreekt again, dan mag het nu.'),
    z
      .strictObject({ kind: z.literal('next-cell'), cell: CellId, assessment: Id })
      .describe('Behaald. Dit is de volgende toets die je rol vraagt.'),
    z.strictObject({ kind: z.literal('done') }).describe('Er staat niets meer open waar een toets voor is.'),
  ])
  .openapi('NextStep');
export type NextStep = z.infer<typeof NextStep>;

export const Allowance = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('may-start'), triesLeft: z.number().int() }),
    z.strictObject({ kind: z.literal('cooling-down'), until: Time }),
    z.strictObject({ kind: z.literal('spent'), until: Time }),
  ])
  .openapi('Allowance');

export const CellResult = z
  .strictObject({
    cell: CellId,
    decision: Decision,
    score: z.number().min(0).max(1).describe('Gemiddelde over de vragen; bij een korte set over alle vragen samen.'),
    standardError: z.number().min(0).describe('De standaardfout van de score.'),
    questions: z.number().int(),
    unanswered: z.number().int(),
    pool: z.enum(['open', 'closed', 'mixed']).describe('Of de vragen openbaar zijn, besloten, of allebei.'),
    missed: z.array(MissedTopic).describe('Wat je kunt nalezen, het belangrijkste eerst.'),
    reflected: LevelNumber.optional().describe(
      'Het niveau dat je jezelf gaf in de zelfreflectie, als je die bewaarde.',
    ),
    mayClaim: z.boolean().describe('Of je hiervoor nu een bewijs kunt aanvragen.'),
    allowance: Allowance.optional().describe(
      'Wanneer je de toets opnieuw mag maken. Ontbreekt als de toets niet meer bestaat.',
    ),
    shortSet: OpaqueId.optional().describe('De korte set die bij deze uitslag hoort, als je die bent begonnen.'),
    next: NextStep,
  })
  .openapi('CellResult');
export type CellResult = z.infer<typeof CellResult>;

export const Result = z
  .strictObject({
    attempt: OpaqueId,
    assessment: Id,
    title: z.string(),
    continues: OpaqueId.optional(),
    startedAt: Time,
    submittedAt: Time,
    cells: z.array(CellResult),
    explanations: z
      .enum(['shown', 'gone'])
      .describe('gone: de bewaartermijn is voorbij, je antwoorden zijn losgemaakt van jou. Je uitslag blijft.'),
    questions: z.array(MarkedQuestion).describe('Leeg zodra de uitleg weg is.'),
    next: NextStep.describe('De ene stap die nu het meest helpt.'),
  })
  .openapi('Result');
export type Result = z.infer<typeof Result>;
