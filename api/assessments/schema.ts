import { z } from '@hono/zod-openapi';
import { CellId, Id } from '#domain/schema/common';

const shared = {
  id: Id,
  title: z.string(),
  version: z.number().int(),
  questions: z.number().int().describe('Het aantal vragen.'),
  minutes: z.number().int().describe('Hoe lang de toets ongeveer duurt. Er is geen tijdslimiet.'),
  cells: z.array(CellId).describe('De cellen die de toets raakt.'),
};

export const AssessmentSummary = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('cell'), ...shared, cell: CellId }),
    z.strictObject({ kind: z.literal('role'), ...shared, role: Id }),
    z.strictObject({
      kind: z.literal('placement'),
      ...shared,
      role: Id.optional().describe('De rol waarvoor de instaptoets is. Zonder rol is hij voor iedereen.'),
    }),
  ])
  .openapi('AssessmentSummary');
export type AssessmentSummary = z.infer<typeof AssessmentSummary>;

export const Assessments = z.strictObject({ assessments: z.array(AssessmentSummary) }).openapi('Assessments');
