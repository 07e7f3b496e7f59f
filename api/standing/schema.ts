import { z } from '@hono/zod-openapi';
import { CellId, Id, LevelNumber } from '#domain/schema/common';
import { type CompetenceId, competenceIds, perCompetence } from '#domain/taxonomy';
import { OpaqueId, Time } from '../http/answers.ts';

const Levels = z
  .strictObject(perCompetence((_: CompetenceId) => LevelNumber))
  .describe(`Een niveau per competentie: ${competenceIds.join(', ')}.`);

export const Standing = z
  .strictObject({
    attained: z
      .array(z.strictObject({ cell: CellId, attainedAt: Time, attempt: OpaqueId }))
      .describe('De cellen die je hebt behaald, per cel de laatste keer.'),
    held: Levels.describe('Wat je daarmee laat zien; een hoger niveau houdt de lagere in.'),
    need: Levels.optional().describe(
      'Wat je profiel en je organisaties vragen, per competentie het hoogste. Ontbreekt zolang niemand iets vraagt.',
    ),
    atWork: z
      .strictObject({
        need: Levels,
        roles: z.array(Id).describe('De rollen die zij voor jou of je team hebben opgeschreven.'),
        by: z.array(z.string()).describe('De namen van de organisaties.'),
      })
      .optional()
      .describe('Wat organisaties waar je lid van bent van je vragen. Ontbreekt als geen organisatie iets vraagt.'),
    open: z
      .array(CellId)
      .describe('Wat je nog niet hebt laten zien, in de volgorde van leren. Leeg als niemand iets vraagt.'),
    withoutTest: z.array(CellId).describe('De open cellen waar nog geen toets voor is.'),
  })
  .openapi('Standing');
export type Standing = z.infer<typeof Standing>;
