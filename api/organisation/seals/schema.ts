import { z } from '@hono/zod-openapi';
import { OpaqueId, Time } from '../../http/answers.ts';
import { OrganisationParam } from '../organisations/schema.ts';
import { EvidenceFile } from './file-schema.ts';

const seal = {
  id: OpaqueId,
  asOf: z.iso.date().describe('De dag waar het zegel over gaat.'),
  kind: z.enum(['month-end', 'asked']).describe('Vanzelf aan het eind van een maand, of gevraagd.'),
  digest: z.string().describe('SHA-256 van de inhoud als canonieke JSON, hexadecimaal.'),
  sealedAt: Time.describe('Wanneer het is gemaakt.'),
};

export const SealSummary = z.strictObject(seal).openapi('SealSummary');
export type SealSummary = z.infer<typeof SealSummary>;
export const Seals = z.strictObject({ seals: z.array(SealSummary) }).openapi('Seals');

export const SealWithFile = z
  .strictObject({ ...seal, file: EvidenceFile.describe('Het dossier, ondertekend.') })
  .openapi('Seal');
export type SealWithFile = z.infer<typeof SealWithFile>;

export const SealParam = OrganisationParam.extend({ seal: OpaqueId.describe('Het zegel.') });
