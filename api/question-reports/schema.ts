import { z } from '@hono/zod-openapi';
import { CellId } from '#domain/schema/common';
import { OpaqueId, Time } from '../http/answers.ts';

const remark = z.string().trim().min(5).max(2000);

export const ReportInput = z
  .strictObject({
    attempt: OpaqueId.describe('Je eigen toets.'),
    question: z.string().regex(/^q\d{1,3}$/, 'Schrijf de vraag als q1, q2 …'),
    remark: remark.describe('Wat er niet klopt aan de vraag.'),
  })
  .openapi('QuestionReportInput');
export type ReportInput = z.infer<typeof ReportInput>;

export const AnswerInput = z
  .strictObject({ answer: remark.describe('Het antwoord dat de melder leest.') })
  .openapi('ReportAnswerInput');

export const QuestionReport = z
  .strictObject({
    id: OpaqueId,
    attempt: OpaqueId,
    question: z.string(),
    stem: z.string().describe('De vraag waar het over gaat.'),
    remark: z.string(),
    reportedAt: Time,
    answer: z.string().optional(),
    answeredAt: Time.optional(),
  })
  .openapi('QuestionReport');
export type QuestionReport = z.infer<typeof QuestionReport>;
export const QuestionReports = z
  .strictObject({ reports: z.array(QuestionReport).describe('De nieuwste eerst.') })
  .openapi('QuestionReports');

export const QueuedReport = z
  .strictObject({
    id: OpaqueId,
    item: z.strictObject({ id: z.string(), version: z.number().int(), cell: CellId, stem: z.string() }),
    remark: z.string(),
    reportedAt: Time,
    answer: z.string().optional(),
    answeredAt: Time.optional(),
  })
  .openapi('QueuedReport');
export type QueuedReport = z.infer<typeof QueuedReport>;
export const QuestionQueue = z
  .strictObject({
    reports: z
      .array(QueuedReport)
      .describe('Wat nog geen antwoord heeft, het oudste eerst. Wie het meldde staat er niet bij.'),
  })
  .openapi('QuestionQueue');
