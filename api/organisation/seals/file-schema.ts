import { z } from '@hono/zod-openapi';
import { Dossier, FirstDossier, SecondDossier } from './dossier-schema.ts';

const evidenceFile = <D extends z.ZodType>(content: D) =>
  z.strictObject({
    '@context': z.array(z.string()),
    id: z.string(),
    type: z.array(z.string()),
    name: z.string(),
    description: z.string(),
    issuer: z.strictObject({ id: z.string(), name: z.string() }),
    validFrom: z.iso.datetime(),
    credentialSchema: z.strictObject({ id: z.url(), type: z.literal('JsonSchema') }),
    credentialSubject: z.strictObject({
      id: z.string(),
      digest: z.string().describe('SHA-256 van dossier als canonieke JSON (RFC 8785), hexadecimaal.'),
      dossier: content,
    }),
    proof: z.array(
      z.strictObject({
        '@context': z.array(z.string()),
        type: z.literal('DataIntegrityProof'),
        cryptosuite: z.literal('eddsa-jcs-2022'),
        created: z.iso.datetime(),
        verificationMethod: z.string(),
        proofPurpose: z.literal('assertionMethod'),
        proofValue: z.string(),
      }),
    ),
  });

export const EvidenceFile = evidenceFile(Dossier).openapi('EvidenceFile');

const forms = { 1: evidenceFile(FirstDossier), 2: evidenceFile(SecondDossier) } as const;

/** The JSON Schema (2020-12) of the file in one of its forms. @param id the address where it is published */
export function evidenceFileSchema(form: keyof typeof forms, id: string): Record<string, unknown> {
  return {
    $id: id,
    title: `Verantwoordingsdossier AI-geletterdheid, vorm ${form}`,
    ...z.toJSONSchema(forms[form], { io: 'input' }),
  };
}
