import { z } from '@hono/zod-openapi';
import { propertyNames, relations } from '#domain/application';
import { organisationKinds } from '#domain/authorisation';
import { textFields } from '#domain/organisation/application-edit';
import { cellIds } from '#domain/taxonomy';
import { OpaqueId, Time } from '../../http/answers.ts';

const Value = z.union([z.string(), z.boolean(), z.array(z.string())]).optional();
const Text = z.string().optional();

const FieldEdit = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('text'), field: z.enum(textFields), before: Text, after: Text }),
    z.strictObject({
      kind: z.literal('property'),
      field: z.enum(propertyNames),
      before: Value,
      after: Value,
      isAnswered: z.boolean(),
    }),
    z.strictObject({ kind: z.literal('instruction'), before: Text, after: Text }),
    z.strictObject({ kind: z.literal('register'), withdrawn: z.boolean() }),
    z.strictObject({ kind: z.enum(['owner', 'added', 'retired', 'taken-back']) }),
  ])
  .describe('Wat er veranderde, met wat er stond en wat er kwam te staan.');

export const Clearing = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('short-set'), cells: z.array(z.enum(cellIds)) }),
    z.strictObject({ kind: z.literal('instruction'), version: z.string() }),
  ])
  .describe('Hoe het wordt vernieuwd: deze cellen opnieuw laten zien, of deze versie van de instructie lezen.');

const Asked = z.strictObject({
  reason: z.string().describe('Wat de mensen lezen.'),
  relations: z.array(z.enum(relations)).optional().describe('Van wie dit wordt gevraagd. Ontbreekt bij iedereen.'),
  clearedBy: Clearing,
  people: z
    .number()
    .int()
    .optional()
    .describe(
      'Van hoeveel mensen. Voor wie de toepassing niet mag veranderen, naar beneden afgerond op de kleinste groep; ontbreekt als het er minder zijn.',
    ),
});

export const ApplicationChange = z
  .strictObject({
    id: OpaqueId,
    at: Time,
    role: z.enum(organisationKinds).describe('In welke functie iemand dit veranderde.'),
    fields: z.array(FieldEdit),
    asked: z.array(Asked).describe('Wat de verandering van mensen vroeg.'),
  })
  .openapi('ApplicationChange');
export type ApplicationChange = z.infer<typeof ApplicationChange>;
export const ApplicationChanges = z
  .strictObject({ changes: z.array(ApplicationChange).describe('De nieuwste eerst.') })
  .openapi('ApplicationChanges');
