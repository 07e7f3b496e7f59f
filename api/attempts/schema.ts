import { z } from '@hono/zod-openapi';
import { CellId, Id } from '#domain/schema/common';
import { Answer, GivenAnswer, GivenAnswers, Question } from '../assessments/question-schema.ts';
import { OpaqueId, Time } from '../http/answers.ts';

export const StartInput = z
  .union([
    z.strictObject({ assessment: Id.describe('De toets die je wilt maken.') }),
    z.strictObject({ continues: OpaqueId.describe('De toets waarvan de uitslag een korte set vraagt.'), cell: CellId }),
  ])
  .openapi('StartInput');
export type StartInput = z.infer<typeof StartInput>;

export const LeftOut = z
  .strictObject({
    cell: CellId,
    reason: z
      .enum(['attained', 'cooling-down', 'spent', 'open', 'short-set'])
      .describe(
        'attained: al behaald; cooling-down en spent: nog niet opnieuw, pas vanaf until; open: zit in de open toets attempt; short-set: maak eerst de korte set bij attempt.',
      ),
    until: Time.optional(),
    attempt: OpaqueId.optional(),
  })
  .openapi('LeftOut');
export type LeftOut = z.infer<typeof LeftOut>;

const AttemptCell = z.strictObject({
  cell: CellId,
  questions: z.array(z.string()).describe('De vragen van deze cel, in volgorde.'),
});

const head = {
  id: OpaqueId,
  assessment: Id,
  title: z.string(),
  continues: OpaqueId.optional().describe('Bij een korte set: de toets die ermee wordt afgemaakt.'),
  startedAt: Time,
  submittedAt: Time.optional(),
};

export const Attempt = z
  .strictObject({
    ...head,
    cells: z.array(AttemptCell),
    questions: z.array(Question),
    answers: z
      .array(z.strictObject({ question: z.string(), answer: Answer.nullable(), savedAt: Time }))
      .describe('Wat er al is bewaard; een vraag die hier ontbreekt, is nog niet beantwoord.'),
  })
  .openapi('Attempt');
export type Attempt = z.infer<typeof Attempt>;

export const StartedAttempt = z
  .strictObject({
    ...Attempt.shape,
    leftOut: z.array(LeftOut).describe('De cellen van de toets die niet meedoen, en waarom.'),
  })
  .openapi('StartedAttempt');
export type StartedAttempt = z.infer<typeof StartedAttempt>;

export const AttemptSummary = z
  .strictObject({
    ...head,
    questions: z.number().int(),
    answered: z.number().int().describe('Hoeveel vragen een bewaard antwoord hebben.'),
    cells: z.array(CellId),
  })
  .openapi('AttemptSummary');
export type AttemptSummary = z.infer<typeof AttemptSummary>;
export const Attempts = z
  .strictObject({ attempts: z.array(AttemptSummary).describe('De nieuwste eerst.') })
  .openapi('Attempts');

export const AnswerInput = z.strictObject({ answer: GivenAnswer }).openapi('AnswerInput');
export const SavedAnswer = z.strictObject({ savedAt: Time }).openapi('SavedAnswer');
export const Submission = z.strictObject({ answers: GivenAnswers }).openapi('Submission');

export const IdempotencyKey = z.object({
  'idempotency-key': z
    .string({ error: 'Stuur een Idempotency-Key mee, zoals een nieuwe UUID. Dan telt een dubbele klik één keer.' })
    .regex(/^[\w-]{8,100}$/, 'Een Idempotency-Key bestaat uit 8 tot 100 letters, cijfers en streepjes, zoals een UUID.')
    .describe(
      'Een eigen sleutel per verzoek. Dezelfde sleutel met dezelfde inhoud geeft het eerste antwoord nog eens.',
    ),
});
