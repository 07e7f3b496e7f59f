import { z } from '@hono/zod-openapi';
import { CellId, Id } from '#domain/schema/common';
import { Decision, GivenAnswers, MarkedQuestion, MissedTopic, Question } from '../assessments/question-schema.ts';
import { Time } from '../http/answers.ts';

export const PracticeInput = z
  .strictObject({ assessment: Id.describe('De toets die je wilt oefenen, of de instaptoets.') })
  .openapi('PracticeInput');

export const PracticeTest = z
  .strictObject({
    test: z.string().describe('De verzegelde toets. Stuur hem mee bij het inleveren; er wordt niets van jou bewaard.'),
    assessment: Id,
    kind: z.enum(['practice', 'placement']),
    title: z.string(),
    expiresAt: Time,
    questions: z.array(Question),
  })
  .openapi('PracticeTest');
export type PracticeTest = z.infer<typeof PracticeTest>;

export const PracticeSubmission = z
  .strictObject({ test: z.string().min(40).max(30_000).describe('De verzegelde toets.'), answers: GivenAnswers })
  .openapi('PracticeSubmission');

const PracticeCell = z.strictObject({
  cell: CellId,
  decision: Decision,
  score: z.number().min(0).max(1),
  standardError: z.number().min(0),
  questions: z.number().int(),
  unanswered: z.number().int(),
  missed: z.array(MissedTopic),
});

export const PracticeResult = z
  .discriminatedUnion('kind', [
    z
      .strictObject({ kind: z.literal('practice'), cells: z.array(PracticeCell), questions: z.array(MarkedQuestion) })
      .describe('Wat de uitslag zou zijn. Een oefentoets telt niet mee.'),
    z
      .strictObject({
        kind: z.literal('placement'),
        placement: z.array(
          z.strictObject({ cell: CellId, ready: z.boolean().describe('Of je deze toets nu kunt doen.') }),
        ),
      })
      .describe('Alleen een advies; geen uitleg en geen uitslag.'),
  ])
  .openapi('PracticeResult');
export type PracticeResult = z.infer<typeof PracticeResult>;
