import { z } from '@hono/zod-openapi';
import { Relation } from '#domain/schema/application';
import { CellId, CompetenceId, Id, LevelNumber } from '#domain/schema/common';
import { Time } from '../http/answers.ts';

const once =
  <T>(key: (entry: T) => string) =>
  (list: T[]) =>
    new Set(list.map(key)).size === list.length;

/** Any offset is taken (ADR 2.2, date-time/timezone); we keep and give UTC. */
const AnyTime = z.iso
  .datetime({ offset: true })
  .transform((time) => new Date(time).toISOString())
  .openapi({ type: 'string', format: 'date-time', description: 'Tijdstip met tijdzone.' });

export const Situation = z
  .strictObject({
    roles: z.array(Id).max(30).describe('De rollen die je hebt.'),
    overlays: z
      .array(z.strictObject({ overlay: Id, taught: z.partialRecord(CompetenceId, LevelNumber).optional() }))
      .max(20)
      .describe('Functies naast je rol, zoals toezicht; bij lesgeven ook de niveaus waarop je lesgeeft.'),
    applications: z
      .array(z.strictObject({ application: Id, relations: z.array(Relation).max(6) }))
      .max(60)
      .describe('De AI-toepassingen waarmee je werkt, en wat je ermee doet. Een lege lijst betekent: gebruiken.'),
  })
  .openapi('Situation');

export const Profile = z
  .strictObject({
    situation: Situation,
    updatedAt: Time.optional().describe('Ontbreekt zolang je niets hebt bewaard.'),
    removed: z.array(z.string()).describe('Wat je had gekozen maar niet meer bestaat.'),
  })
  .openapi('Profile');
export const ProfileInput = z.strictObject({ situation: Situation }).openapi('ProfileInput');

const answers = z
  .array(z.union([z.literal(0), z.literal(1), z.literal(2)]))
  .min(1)
  .max(20)
  .describe('Per stelling: 0 nee, 1 een beetje, 2 ja.');
const Reflection = z.strictObject({ cell: CellId, answers, reflectedAt: AnyTime });

export const Reflections = z
  .strictObject({ reflections: z.array(z.strictObject({ cell: CellId, answers, reflectedAt: Time })) })
  .openapi('Reflections');
export const ReflectionsInput = z
  .strictObject({
    reflections: z
      .array(Reflection)
      .max(27)
      .refine(
        once<{ cell: string }>((one) => one.cell),
        'Iedere cel mag hier één keer staan.',
      ),
  })
  .openapi('ReflectionsInput');

const LessonId = z
  .string()
  .max(200)
  .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'Schrijf de les als cursus/les.');
const Completion = z.strictObject({
  lesson: LessonId,
  completedOn: z.iso.date().describe('De dag waarop je de les uit had.'),
});
const completions = z
  .array(Completion)
  .max(2000)
  .refine(
    once<{ lesson: string }>((one) => one.lesson),
    'Iedere les mag hier één keer staan.',
  );

export const Completions = z.strictObject({ completions: z.array(Completion) }).openapi('LessonCompletions');
export const CompletionsInput = z.strictObject({ completions }).openapi('LessonCompletionsInput');

export const DeviceImport = z
  .strictObject({
    situation: z
      .record(z.string(), z.unknown())
      .refine((given) => !Object.hasOwn(given, 'lowering'), {
        path: ['lowering'],
        error: 'Minder vragen is een keuze die je organisatie vastlegt. Laat dit veld weg.',
      })
      .optional()
      .describe('Het profiel op je apparaat. Wat niet meer bestaat, laten we weg.'),
    situationSavedAt: AnyTime.optional(),
    reflections: z.array(Reflection).max(200).optional(),
    completions: z.array(Completion).max(2000).optional(),
  })
  .openapi('DeviceImport');
export type DeviceImport = z.infer<typeof DeviceImport>;

const counted = z.strictObject({
  takenOver: z.number().int().describe('Zoveel kwamen er van je apparaat bij.'),
  kept: z.number().int().describe('Zoveel stonden er al even nieuw of nieuwer in je account.'),
});
export const Imported = z
  .strictObject({
    situation: z.enum(['taken-over', 'kept', 'absent']).describe('Of het profiel van je apparaat is overgenomen.'),
    reflections: counted,
    completions: counted,
    removed: z.array(z.string()).describe('Wat niet meer bestaat en daarom niet is overgenomen.'),
  })
  .openapi('ImportedFromDevice');
export type Imported = z.infer<typeof Imported>;
