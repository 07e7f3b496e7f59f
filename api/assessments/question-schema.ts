import { z } from '@hono/zod-openapi';

/** Ids of one question in one attempt; they say nothing about the item bank. */
const QuestionId = z.string().regex(/^q\d{1,3}$/, 'Schrijf de vraag als q1, q2 …');
const PartId = z.string().max(10);
const Part = z.strictObject({ id: PartId, text: z.string() });
const Text = z.strictObject({ title: z.string(), text: z.string() });

export const Question = z
  .strictObject({
    id: QuestionId,
    kind: z
      .enum(['single', 'multiple', 'order', 'match', 'categories', 'fault', 'number'])
      .describe('Het soort vraag.'),
    stem: z.string().describe('De situatie en de vraag, in Markdown.'),
    scenario: Text.optional().describe('De situatie die bij meer vragen achter elkaar hoort.'),
    material: Text.optional().describe('Wat naast de AI-tekst ligt.'),
    options: z
      .array(Part)
      .optional()
      .describe('Bij single, multiple, order en fault: waaruit je kiest of wat je op volgorde zet.'),
    cards: z.array(Part).optional().describe('Bij match en categories: de kaarten.'),
    targets: z.array(Part).optional().describe('Bij match en categories: waar een kaart kan horen.'),
    unit: z.string().optional().describe('Bij number: wat het getal telt, zoals weken.'),
  })
  .openapi('Question');

export const Answer = z
  .union([
    z.strictObject({
      options: z.array(PartId).describe('De gekozen antwoorden; bij order alle stappen in jouw volgorde.'),
    }),
    z.strictObject({ placements: z.record(PartId, PartId).describe('Per kaart het doel. Een kaart mag ontbreken.') }),
    z.strictObject({ number: z.string().max(40).describe('Het getal zoals je het typt: 12, 1.250 of 3,5.') }),
  ])
  .openapi('Answer');

/** As it is read by the verb, which names what is wrong with all answers at once. */
export const GivenAnswer = z.unknown().openapi({
  anyOf: [{ $ref: '#/components/schemas/Answer' }, { type: 'object', nullable: true, enum: [null] }],
  description: 'Het antwoord, of null als je de vraag bewust openlaat.',
});

export const GivenAnswers = z
  .array(
    z
      .strictObject({
        question: z.string().max(10).describe('Het id van de vraag, zoals q1.'),
        answer: GivenAnswer.optional(),
      })
      .openapi({ required: ['question', 'answer'] }),
  )
  .max(200)
  .describe('Precies één antwoord per vraag.');

const ExplainedPart = z.strictObject({
  id: PartId,
  text: z.string(),
  right: z.boolean().describe('Of dit goed is; bij order: of de stap op zijn plaats staat.'),
  rationale: z.string().optional().describe('De uitleg. Ontbreekt waar die het goede antwoord zou weggeven.'),
  target: Part.optional().describe('Bij kaarten: het doel.'),
});

export const Explanation = z
  .strictObject({
    chosen: z.array(ExplainedPart).describe('Wat je koos.'),
    key: z.array(ExplainedPart).optional().describe('Het goede antwoord, zodra dat getoond mag worden.'),
  })
  .openapi('Explanation');

export const MarkedQuestion = z
  .strictObject({
    question: Question,
    cell: z.string().describe('De cel waar de vraag bij hoort.'),
    answer: Answer.nullable().describe('Jouw antwoord; null is niet beantwoord.'),
    answered: z.boolean(),
    score: z.number().min(0).max(1),
    explanation: Explanation,
  })
  .openapi('MarkedQuestion');
export type MarkedQuestion = z.infer<typeof MarkedQuestion>;

export const MissedTopic = z
  .strictObject({
    lesson: z.string().describe('De les, als cursus/les.'),
    anchor: z.string(),
    title: z.string().describe('Het onderwerp.'),
    lessonTitle: z.string(),
    href: z.string().describe('Waar je het naleest op deze site.'),
  })
  .openapi('MissedTopic');
export type MissedTopic = z.infer<typeof MissedTopic>;

export const Decision = z
  .enum(['attained', 'short-set', 'not-yet'])
  .describe('attained: behaald; short-set: net ertussen, een korte extra set geeft de doorslag; not-yet: nog niet.');
