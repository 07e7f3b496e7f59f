import { z } from '@hono/zod-openapi';
import { OpaqueId } from '../../http/answers.ts';
import { OrganisationParam } from '../organisations/schema.ts';
import { Step } from '../seals/dossier-schema.ts';

export const TextInput = z
  .strictObject({ text: z.string().trim().max(10_000).describe('De tekst; leeg haalt de vorige weg.') })
  .openapi('EvidenceTextInput');
export type TextInput = z.infer<typeof TextInput>;

export const DecisionInput = z
  .strictObject({
    step: Step,
    title: z.string().trim().min(3).max(200).describe('Waar het besluit over gaat.'),
    text: z.string().trim().max(10_000).describe('Wat er is besloten.'),
    owner: z
      .string()
      .trim()
      .min(2)
      .max(200)
      .describe('Welk orgaan of welke functie het nam; geen naam van een persoon.'),
    decidedOn: z.iso.date().describe('De dag van het besluit.'),
  })
  .openapi('DecisionInput');
export type DecisionInput = z.infer<typeof DecisionInput>;
export const Decision = DecisionInput.extend({ id: OpaqueId }).openapi('Decision');
export type Decision = z.infer<typeof Decision>;

export const AttachmentInput = z
  .strictObject({
    step: Step,
    name: z.string().trim().min(1).max(255).describe('De naam van het bestand.'),
    digest: z
      .string()
      .regex(/^[0-9a-f]{64}$/, 'Dit is geen SHA-256 in kleine letters.')
      .describe('SHA-256 van het bestand, hexadecimaal. Het bestand zelf blijft bij de organisatie.'),
    bytes: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER).describe('De grootte in bytes.'),
  })
  .openapi('AttachmentInput');
export type AttachmentInput = z.infer<typeof AttachmentInput>;
export const Attachment = AttachmentInput.extend({ id: OpaqueId }).openapi('Attachment');
export type Attachment = z.infer<typeof Attachment>;

const Text = z.string().optional();
export const Evidence = z
  .strictObject({
    texts: z.strictObject({ identify: Text, goals: Text, 'carry-out': Text, evaluate: Text }),
    decisions: z.array(Decision),
    attachments: z.array(Attachment),
  })
  .openapi('Evidence');
export type Evidence = z.infer<typeof Evidence>;

export const StepParam = OrganisationParam.extend({ step: Step });
export const DecisionParam = OrganisationParam.extend({ decision: OpaqueId.describe('Het besluit.') });
export const AttachmentParam = OrganisationParam.extend({ attachment: OpaqueId.describe('De bijlage.') });
