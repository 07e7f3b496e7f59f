import * as z from 'zod';
import { Id } from './common.ts';

const PracticeId = Id.describe('Een eigen naam voor de oefening, zoals kies-een-hulpmiddel.');
const Question = z.string().min(5).describe('De vraag die de lezer beantwoordt.');
const Text = z.string().min(1).describe('Wat de lezer ziet.');
const Feedback = z.string().min(1).describe('Wat er zou gebeuren als iemand dit kiest.');
const Right = z.boolean().optional();

const Option = z.strictObject({
  text: Text,
  correct: Right.describe('Zet correct: true bij wat goed is; laat het bij de rest weg.'),
  feedback: Feedback,
});
const Place = z.strictObject({ id: Id.describe('Een korte naam, zoals wel of niet.'), text: Text });

export const SingleChoice = z.strictObject({
  id: PracticeId,
  question: Question,
  options: z.array(Option).min(2).max(6).describe('De antwoorden waaruit de lezer er één kiest.'),
});
export type SingleChoice = z.infer<typeof SingleChoice>;

export const MultipleChoice = z.strictObject({
  id: PracticeId,
  question: Question,
  options: z.array(Option).min(4).max(6).describe('Vier tot zes antwoorden; meer dan één kan goed zijn.'),
});
export type MultipleChoice = z.infer<typeof MultipleChoice>;

export const FaultSearch = z.strictObject({
  id: PracticeId,
  question: Question,
  material: z
    .strictObject({ title: Text, text: Text })
    .optional()
    .describe('Wat de lezer ernaast kan leggen, zoals een stuk uit het dossier.'),
  segments: z
    .array(
      z.strictObject({
        text: Text,
        fault: Right.describe('Zet fault: true bij wat niet klopt; laat het bij de rest weg.'),
        feedback: Feedback,
      }),
    )
    .min(2)
    .max(8)
    .describe('De zinnen van de tekst, in hun volgorde.'),
});
export type FaultSearch = z.infer<typeof FaultSearch>;

export const Sequence = z.strictObject({
  id: PracticeId,
  question: Question,
  steps: z
    .array(z.strictObject({ text: Text, feedback: Feedback }))
    .min(3)
    .max(6)
    .describe('Drie tot zes stappen in de goede volgorde; de pagina schudt ze.'),
});
export type Sequence = z.infer<typeof Sequence>;

export const Matching = z.strictObject({
  id: PracticeId,
  question: Question,
  targets: z.array(Place).min(2).max(6).describe('Waaruit de lezer bij elke kaart kiest.'),
  cards: z
    .array(
      z.strictObject({ text: Text, target: z.string().describe('Het id van wat erbij hoort.'), feedback: Feedback }),
    )
    .min(2)
    .max(8)
    .describe('De kaarten; de pagina schudt ze.'),
});
export type Matching = z.infer<typeof Matching>;

export const Sorting = z.strictObject({
  id: PracticeId,
  question: Question,
  groups: z.array(Place).min(2).max(4).describe('Twee tot vier groepen.'),
  cards: z
    .array(z.strictObject({ text: Text, group: z.string().describe('Het id van de groep.'), feedback: Feedback }))
    .min(3)
    .max(8)
    .describe('De kaarten; de pagina schudt ze.'),
});
export type Sorting = z.infer<typeof Sorting>;

export const endings = ['goed', 'kan-beter', 'mis'] as const;
export const Storyline = z.strictObject({
  id: PracticeId,
  start: z.string().describe('De naam van de eerste stap.'),
  steps: z
    .record(
      z.string(),
      z.strictObject({
        text: z.string().min(1).describe('Wat er aan de hand is, of hoe het afloopt.'),
        options: z
          .array(
            z.strictObject({
              text: Text,
              next: z.string().describe('De naam van de stap die volgt.'),
              feedback: Feedback.optional(),
            }),
          )
          .min(2)
          .max(4)
          .optional()
          .describe('Wat de lezer hier kan doen.'),
        ending: z.enum(endings).optional().describe('Hoe het afloopt, als het hier eindigt.'),
      }),
    )
    .describe('De stappen, elk met een eigen naam.'),
});
export type Storyline = z.infer<typeof Storyline>;

const Assignment = z.strictObject({
  title: Text,
  text: z.string().min(1).describe('De opdracht zoals iemand hem typt.'),
  output: z.string().min(1).describe('Wat eruit kan komen. Wij schrijven het zelf; de pagina zegt dat erbij.'),
  notes: z.array(z.string()).min(1).describe('Wat hier opvalt, in een of meer zinnen.'),
});
export const AssignmentComparison = z.strictObject({
  id: PracticeId,
  task: z.string().min(1).describe('Wat er nodig is.'),
  assignments: z.array(Assignment).length(2).describe('De twee opdrachten.'),
  question: Question,
  options: z.array(Option).min(2).max(6).describe('De antwoorden waaruit de lezer er één kiest.'),
});
export type AssignmentComparison = z.infer<typeof AssignmentComparison>;
