import * as z from 'zod';

const Name = z
  .string()
  .regex(/^[a-z][a-zA-Z0-9]*$/, 'begin een naam met een kleine letter en gebruik alleen letters en cijfers');

const Value = z.union([z.number(), z.string().min(1)]);

const Range = z
  .strictObject({ from: z.number(), to: z.number(), step: z.number().positive() })
  .describe('Getallen met vaste stappen, zoals { from: 100, to: 500, step: 50 }.');

/** What a name in a template can be: one of a list of values, of groups of values that belong together, or of a range. */
export const Variable = z
  .union([z.array(Value).min(2), z.array(z.record(Name, Value)).min(2), Range])
  .describe('Minstens twee waarden waaruit per toets wordt gekozen.');
export type Variable = z.infer<typeof Variable>;

/** What makes an item a template: its values are chosen per attempt. */
export const template = {
  variables: z
    .record(Name, Variable)
    .optional()
    .describe('Namen met de waarden waaruit per toets wordt gekozen. In teksten schrijf je {{naam}}.'),
  computed: z
    .record(Name, z.string().min(1))
    .optional()
    .describe('Namen voor sommen met de variabelen, zoals fout: aantal * procent / 100.'),
};

/** A number, or in a template the sum that gives it. */
export const Amount = z
  .union([z.number(), z.string().min(1)])
  .describe('Een getal, of bij een vraag met variables een som, zoals aantal * procent / 100.');
export type Amount = z.infer<typeof Amount>;
